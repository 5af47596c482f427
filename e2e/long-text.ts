const QUIET = "In winter the water is quiet, the boats stay at home and nobody counts the days until the thaw. ";

/** A text of about so many characters that states things throughout. */
export function aLongText(length: number, title = "Many rivers"): string {
  let text = `# ${title}\n`;
  for (let i = 1; text.length < length; i++) {
    const facts = `The Danube Museum of District ${i} was opened in ${1_500 + ((i * 37) % 500)}. The Danube Museum of District ${i} has ${20 + ((i * 13) % 900)} members. `;
    text += `\n## Chapter ${i}\n\n${facts}${QUIET.repeat(3)}\n`;
  }
  return text;
}
