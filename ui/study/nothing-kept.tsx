import { Icon } from "../primitives/icon.tsx";

/** Says that the browser keeps nothing, without which there is no study. */
export function NothingKept() {
  return (
    <div className="banner trouble" role="alert">
      <Icon name="notice" />
      <div>
        <b>This browser does not let Passage keep anything.</b> A private window may be the cause. Study needs a place
        for your answers.
      </div>
    </div>
  );
}
