/** Shares a whole number out in proportion, in whole numbers that add up to it; nobody with a part gets less than one. */
export function shareOut(total: number, parts: readonly number[]): readonly number[] {
  const all = parts.reduce((sum, part) => sum + part, 0)
  let [reached, before] = [0, 0]
  return parts.map(part => {
    reached += part
    const until = all === 0 ? 0 : Math.round((total * reached) / all)
    const share = until - before
    before = until
    return part === 0 ? 0 : Math.max(1, share)
  })
}
