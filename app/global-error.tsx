"use client";

export default function GlobalError() {
  return (
    <html lang="en">
      <body>
        <main>
          <h1>Something went wrong here</h1>
          <p>Your answers are kept. Load the page once more.</p>
        </main>
      </body>
    </html>
  );
}
