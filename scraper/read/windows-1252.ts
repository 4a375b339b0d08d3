/** What windows-1252 has where Latin-1 has control characters, from byte 80 on (a blank: not assigned). */
const upper = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

/**
 * Decodes windows-1252. Some versions of Node decode it as Latin-1 and turn quotes and dashes into control
 * characters.
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  const text = new TextDecoder("windows-1252").decode(bytes);
  return text.replace(/[\u0080-\u009f]/g, (sign) => {
    const meant = upper[sign.charCodeAt(0) - 0x80] ?? " ";
    return meant === " " ? sign : meant;
  });
}
