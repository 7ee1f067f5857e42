import { type CodeList, codes } from '#kernel/code-list.ts'

/** From whom the service knows of an incident. */
export const INCIDENT_SOURCES: CodeList = {
  id: 'incident-source',
  source: 'Sightline',
  codes: codes({
    child: ['The child', 'Y plentyn'],
    'parent-or-carer': ['Parent or carer', 'Rhiant neu ofalwr'],
    service: ['This service', 'Y gwasanaeth hwn'],
    police: ['Police', 'Yr heddlu'],
    'social-care': ['Children’s services', 'Gwasanaethau plant'],
    school: ['School or college', 'Ysgol neu goleg'],
    health: ['Health', 'Iechyd'],
    other: ['Somebody else', 'Rhywun arall'],
  }),
}
