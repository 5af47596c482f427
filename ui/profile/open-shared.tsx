import * as paths from "../shell/paths.ts";

interface Props {
  readonly token: string;
}

/** What somebody who came by a link can do: take the text into their library, with ten questions at once or without. */
export function OpenShared({ token }: Props) {
  return (
    <form className="row" action={paths.openShared} method="post">
      <input type="hidden" name="token" value={token} />
      <button className="button" type="submit" name="next" value="quiz">
        Ten questions
      </button>
      <button className="button second" type="submit" name="next" value="read">
        Add to my library
      </button>
    </form>
  );
}
