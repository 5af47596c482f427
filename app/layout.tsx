import type { Metadata, Viewport } from "next";
import localFont from "next/font/local";
import type { ReactNode } from "react";
import "#ui/styles/all.css";
import { WorkerStart } from "#ui/shell/worker-start.tsx";

const serif = localFont({
  src: "../node_modules/@fontsource-variable/literata/files/literata-latin-wght-normal.woff2",
  variable: "--font-serif",
  display: "swap",
  weight: "200 900",
});

const sans = localFont({
  src: "../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2",
  variable: "--font-sans",
  display: "swap",
  weight: "100 900",
});

export const metadata: Metadata = {
  title: { default: "Passage", template: "%s · Passage" },
  description: "Learn a text, and see the sentence that proves every answer.",
  icons: { icon: "/icon.svg", apple: "/icon-apple-180.png" },
  appleWebApp: { title: "Passage", statusBarStyle: "default" },
};

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  viewportFit: "cover",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#f9faf5" },
    { media: "(prefers-color-scheme: dark)", color: "#0d191d" },
  ],
};

export default function RootLayout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="en" className={`${serif.variable} ${sans.variable}`}>
      <body>
        {children}
        <WorkerStart />
      </body>
    </html>
  );
}
