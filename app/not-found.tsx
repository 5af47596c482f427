import { BarePage } from "#ui/shell/bare-page.tsx";
import { paths } from "#ui/shell/paths.ts";

export const metadata = { title: "Not here" };

export default function NotFound() {
  return (
    <BarePage>
      <header className="sheet-head">
        <h1>This page is not here</h1>
        <p className="lead">The address may be mistyped, or the text was taken away. What you answered is kept.</p>
      </header>
      <div className="row">
        <a className="button" href={paths.library}>
          Go to the library
        </a>
        <a className="button quiet" href={paths.home}>
          First page
        </a>
      </div>
    </BarePage>
  );
}
