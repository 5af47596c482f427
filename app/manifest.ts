import type { MetadataRoute } from "next";
import * as paths from "#ui/shell/paths.ts";

/** What a device needs to know to install Passage as an app. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    id: "/",
    name: "Passage",
    short_name: "Passage",
    description: "Learn a text, and see the sentence that proves every answer.",
    start_url: paths.study,
    scope: "/",
    display: "standalone",
    lang: "en",
    background_color: "#f9faf5",
    theme_color: "#f9faf5",
    categories: ["education"],
    icons: [
      { src: "/icon-192.png", sizes: "192x192", type: "image/png" },
      { src: "/icon-512.png", sizes: "512x512", type: "image/png" },
      { src: "/icon-maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
      { src: "/icon.svg", sizes: "any", type: "image/svg+xml" },
    ],
    shortcuts: [
      { name: "Study", url: paths.study },
      { name: "A new quiz", url: paths.newQuiz },
    ],
  };
}
