/** An e-mail address as accounts keep it, or null where the text is none. */
export function tidyEmail(text: string): string | null {
  const email = text.trim().normalize('NFC').toLowerCase()
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) && email.length <= 254 ? email : null
}
