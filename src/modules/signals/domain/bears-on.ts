type Ids = readonly string[]

/**
 * The standards or key questions that a rule bears on, by framework: as they are numbered from 2021, and from 2025. The
 * inspection of work with children and victims alone does not rate how the service is run.
 */
export const bearsOn = (from2021: Ids, from2025: Ids): Readonly<Record<string, Ids>> => ({
  'hmip-2021': from2021,
  'hmip-2025-full': from2025,
  'hmip-2025-children-and-victims': from2025.filter(id => !id.startsWith('1.')),
})
