import { FORMER_SERVICES } from './content/former-services.ts'
import { SERVICES_OF_ENGLAND } from './content/services-of-england.ts'
import { SERVICES_OF_WALES } from './content/services-of-wales.ts'
import type { NationService } from './nation-service.ts'

/** The services of England and Wales today. */
export const NATION_SERVICES: readonly NationService[] = [...SERVICES_OF_ENGLAND, ...SERVICES_OF_WALES]

const BY_ID = new Map([...NATION_SERVICES, ...FORMER_SERVICES].map(service => [service.id, service]))

/** A service of today or a former one. */
export const findNationService = (id: string): NationService | undefined => BY_ID.get(id)

/** Former services whose work a service took over. */
export const formerlyDoneBy = ({ id }: NationService): readonly NationService[] =>
  FORMER_SERVICES.filter(({ former }) => former?.now.includes(id))
