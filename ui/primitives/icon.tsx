const outlines = {
  book: "M12 6.5C10 5 7 4.5 3.5 4.5v13c3.5 0 6.5.5 8.5 2 2-1.5 5-2 8.5-2v-13C17 4.5 14 5 12 6.5Zm0 0v13",
  leaf: "M5 3.5h14v17H5zM8.5 8h7M8.5 12h7M8.5 16h3",
  lines: "M4 5h16M4 9.7h16M4 14.3h11M4 19h6",
  sliders: "M4 7h9M17 7h3M4 17h3M11 17h9M15 4.8v4.4M9 14.8v4.4",
  cross: "M5.5 5.5l13 13M18.5 5.5l-13 13",
  wrong: "M6 5.5c4 4 8 8.5 12 13M18.5 5c-4.5 4-9 9-13 14",
  right: "M4.5 12.8c2 1.4 3.4 3.2 4.6 5.5C11.5 12.5 15 8 20 5",
  up: "M12 19V5M6 11l6-6 6 6",
  down: "M12 5v14M6 13l6 6 6-6",
  more: "M4.2 12a.8.8 0 1 0 1.600 0 .8.8 0 1 0-1.600 0M11.200 12a.8.8 0 1 0 1.600 0 .8.8 0 1 0-1.600 0M18.200 12a.8.8 0 1 0 1.600 0 .8.8 0 1 0-1.600 0",
  voice: "M4 9.500v5h3.500L12 18.500v-13L7.500 9.500ZM15.500 9a4.200 4.200 0 0 1 0 6M18 6.500a8 8 0 0 1 0 11",
  undo: "M9 6 4.5 10.5 9 15M4.5 10.5H14a5 5 0 0 1 0 10h-3",
  bookmark: "M6.5 3.5h11v17L12 16.5l-5.5 4z",
  notice: "M12 4v10M12 18.5v.6",
  fork: "M4 12h6M10 12l8-6M10 12l8 6",
  cloud: "M7 18.5a4 4 0 0 1-.4-8A5.5 5.5 0 0 1 17.2 9a4.8 4.8 0 0 1 .3 9.5ZM4 4l16 16.5",
} as const;

interface Props {
  readonly name: keyof typeof outlines;
}

/** A drawing beside a word; it says nothing by itself. */
export function Icon({ name }: Props) {
  return (
    <svg
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={outlines[name]} />
    </svg>
  );
}
