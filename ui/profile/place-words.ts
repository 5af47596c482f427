/** Where a question stands: the title of its text and of its section, once where they are the same. */
export const placeWords = (title: string, section: string): string => [...new Set([title, section])].join(" · ");
