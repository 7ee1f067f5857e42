import { PUBLISHED_2018 } from './content/published-2018.ts'
import { PUBLISHED_2019 } from './content/published-2019.ts'
import { PUBLISHED_2020 } from './content/published-2020.ts'
import { PUBLISHED_2021 } from './content/published-2021.ts'
import { PUBLISHED_2022 } from './content/published-2022.ts'
import { PUBLISHED_2023 } from './content/published-2023.ts'
import { PUBLISHED_2024 } from './content/published-2024.ts'
import { PUBLISHED_2025 } from './content/published-2025.ts'
import { byPublication } from './publication.ts'
import type { PublishedInspection } from './published-inspection.ts'

/** Every published result that could be read, the oldest first. Not every result that there is: see the README. */
export const PUBLISHED_INSPECTIONS: readonly PublishedInspection[] = [
  ...PUBLISHED_2018,
  ...PUBLISHED_2019,
  ...PUBLISHED_2020,
  ...PUBLISHED_2021,
  ...PUBLISHED_2022,
  ...PUBLISHED_2023,
  ...PUBLISHED_2024,
  ...PUBLISHED_2025,
].toSorted((a, b) => byPublication(a.published, b.published))

const BY_SERVICE = Map.groupBy(PUBLISHED_INSPECTIONS, ({ service }) => service)

/** What was published about one service, the newest first. */
export const publishedInspectionsOf = (service: string): readonly PublishedInspection[] =>
  BY_SERVICE.get(service)?.toReversed() ?? []
