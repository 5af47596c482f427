import { Icon } from "../primitives/icon.tsx";
import { letterOf, type Option } from "./options.tsx";

interface Props {
  readonly stem: string;
  readonly options: readonly Option[];
  readonly right: readonly string[];
  readonly given: readonly string[];
}

/** The options after the answer: what is right marked, what was wrongly chosen struck out. */
export function JudgedOptions({ stem, options, right, given }: Props) {
  return (
    <>
      <p className="stem">{stem}</p>
      <ol className="options">
        {options.map(({ value, text }, i) => (
          <JudgedOption
            key={value}
            letter={letterOf(i)}
            text={text}
            isRight={right.includes(value)}
            isGiven={given.includes(value)}
          />
        ))}
      </ol>
    </>
  );
}

interface OptionProps {
  readonly letter: string;
  readonly text: string;
  readonly isRight: boolean;
  readonly isGiven: boolean;
}

function JudgedOption({ letter, text, isRight, isGiven }: OptionProps) {
  const name = isRight ? "right" : isGiven ? "wrong" : "other";
  const said = isRight ? (isGiven ? "Your answer, right" : "Right answer") : isGiven ? "Your answer" : null;
  return (
    <li className={`option judged ${name}`}>
      <span className="pick" aria-hidden="true">
        <span>{letter}</span>
      </span>
      <span className="text">{isRight ? <mark className="plain">{text}</mark> : text}</span>
      {said && (
        <span className="verdict">
          <Icon name={isRight ? "right" : "wrong"} />
          {said}
        </span>
      )}
    </li>
  );
}
