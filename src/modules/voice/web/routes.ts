import { recordFormRoutes } from '#web/record-form/journey.tsx'
import { get, type ServiceRoute } from '#web/routes.ts'
import { answerForm } from './answer-form.ts'
import { answerPage } from './answer-page.tsx'
import { answersPage } from './answers-page.tsx'
import { childVoiceForm } from './child-voice-form.ts'
import { childVoicePage } from './child-voice-page.tsx'
import { heardPage } from './heard-page.tsx'
import { looseVoiceForm } from './loose-voice-form.ts'
import { looseVoicesPage } from './loose-voices-page.tsx'
import { sheetPage } from './sheet-page.tsx'

export const voiceRoutes: readonly ServiceRoute[] = [
  get('/voice', 'voice.read', heardPage),
  get('/voice/words', 'voice.write', looseVoicesPage),
  get('/voice/answers', 'voice.read', answersPage),
  get('/voice/answers/sheet', 'voice.read', sheetPage),
  get('/children/:childId/voice', 'child.read', childVoicePage),
  ...[childVoiceForm, looseVoiceForm, answerForm].flatMap(recordFormRoutes),
  get('/voice/answers/:id', 'voice.read', answerPage),
]
