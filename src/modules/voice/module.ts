import type { Module } from '#web/module.ts'
import { voiceChronology } from './data/voice-chronology.ts'
import { VOICE_RECORDS } from './domain/records.ts'
import { voice as voiceRecord } from './domain/voice.ts'
import { voiceRoutes } from './web/routes.ts'
import { VOICE } from './web/voice-frame.tsx'

export const voice: Module = {
  name: 'voice',
  routes: voiceRoutes,
  records: VOICE_RECORDS,
  navigation: [{ label: VOICE, path: '/voice', permission: 'voice.read' }],
  childTabs: [{ label: VOICE, path: '/voice', permission: 'child.read' }],
  childForms: [{ label: voiceRecord.title, path: '/voices/new', permission: 'voice.write' }],
  contributes: { chronology: voiceChronology },
}
