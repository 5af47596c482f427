import { BarePage } from "#ui/shell/bare-page.tsx";
import { WaysOn } from "#ui/site/ways-on.tsx";

export const metadata = { title: "Not here" };

export default function NotFound() {
  return (
    <BarePage>
      <header className="sheet-head">
        <h1>This page is not here</h1>
        <p className="lead">The address may be mistyped, or the text was taken away. What you answered is kept.</p>
      </header>
      <WaysOn />
    </BarePage>
  );
}
