/** A part of the record that has days in a chronology, as far as its events go. */
type Part<Event> = { readonly events: Readonly<Record<string, Event>> }

/** The events of all parts by their names. Throws where two parts use one name: a day would read as something else. */
export function chronologyEvents<Event>(parts: readonly Part<Event>[]): ReadonlyMap<string, Event> {
  const all = parts.flatMap(({ events }) => Object.entries(events))
  const events = new Map(all)
  if (events.size < all.length) {
    const twice = all.map(([name]) => name).find((name, index, names) => names.indexOf(name) !== index)
    throw new Error(`Two parts of the record call an event of the chronology “${twice ?? ''}”`)
  }
  return events
}
