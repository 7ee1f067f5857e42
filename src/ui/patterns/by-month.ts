import type { LocalDate } from '#kernel/local-date.ts'

export type MonthOf<Item> = { readonly firstDay: LocalDate; readonly items: readonly Item[] }

/** Puts what happened into its months, keeping the order given. */
export function byMonth<Item extends { readonly on: LocalDate }>(items: readonly Item[]): readonly MonthOf<Item>[] {
  const months: { firstDay: LocalDate; items: Item[] }[] = []
  for (const item of items) {
    const firstDay = `${item.on.slice(0, 7)}-01` as LocalDate
    const last = months.at(-1)
    if (last?.firstDay === firstDay) last.items.push(item)
    else months.push({ firstDay, items: [item] })
  }
  return months
}
