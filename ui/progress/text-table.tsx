import { paths } from "../shell/paths.ts";
import type { TextFigures } from "./figures.ts";

interface Props {
  readonly texts: readonly TextFigures[];
}

/** How far the learner is with each text. */
export function TextTable({ texts }: Props) {
  return (
    <div className="scroller" role="region" aria-label="By text">
      <table>
        <thead>
          <tr>
            <th scope="col">Text</th>
            <th scope="col" className="num">
              Due
            </th>
            <th scope="col" className="num">
              Known
            </th>
            <th scope="col" className="num">
              Met
            </th>
            <th scope="col" className="num">
              Questions
            </th>
          </tr>
        </thead>
        <tbody>
          {texts.map(({ slug, title, due, known, met, questions }) => (
            <tr key={slug}>
              <th scope="row">
                <a href={paths.profile(slug)}>{title}</a>
              </th>
              <td className="num">{due}</td>
              <td className="num">{known}</td>
              <td className="num">{met}</td>
              <td className="num">{questions}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
