/** What windows-1252 has where Latin-1 has control characters, from byte 80 on (a blank: not assigned). */
const upper = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

/**
 * Decodes bytes of an encoding that `TextDecoder` knows. Some versions of Node decode windows-1252 as Latin-1
 * and turn quotes and dashes into control characters.
 */
export function decodeAs(encoding: string, bytes: Uint8Array): string {
  const text = new TextDecoder(encoding).decode(bytes);
  if (encoding !== "windows-1252") return text;
  return text.replace(/[\u0080-\u009f]/g, (sign) => {
    const meant = upper[sign.charCodeAt(0) - 0x80] ?? " ";
    return meant === " " ? sign : meant;
  });
}
