import * as paths from "../shell/paths.ts";

/** Where to go from a page that leads nowhere. */
export function WaysOn() {
  return (
    <div className="row">
      <a className="button" href={paths.library}>
        Go to the library
      </a>
      <a className="button quiet" href={paths.home}>
        First page
      </a>
    </div>
  );
}
