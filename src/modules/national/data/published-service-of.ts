import type { Reader } from '#db/work.ts'
import { findNationService } from '../domain/nation-services.ts'
import type { NationService } from '../domain/nation-service.ts'

/** Which of the nation's services this one is, with the version of that record; null until somebody has said so. */
export async function publishedServiceOf(
  reader: Reader,
): Promise<{ readonly service: NationService; readonly version: number } | null> {
  const row = await reader.selectFrom('published_service').select(['published_id', 'version']).executeTakeFirst()
  const service = row && findNationService(row.published_id)
  return service ? { service, version: row.version } : null
}
