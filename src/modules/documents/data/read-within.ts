/**
 * What is sent, if it is no longer than may be; null for what is. The rest is heard to its end and let go: a browser
 * that is cut short shows no page.
 */
export async function readWithin(parts: AsyncIterable<Uint8Array>, most: number): Promise<Buffer | null> {
  const kept: Uint8Array[] = []
  let size = 0
  for await (const part of parts) {
    size += part.length
    if (size <= most) kept.push(part)
    else kept.length = 0
  }
  return size <= most ? Buffer.concat(kept) : null
}
