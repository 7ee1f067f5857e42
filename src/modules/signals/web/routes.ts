import { recordFormRoutes } from '#web/record-form/journey.tsx'
import { get, type ServiceRoute } from '#web/routes.ts'
import { bringBackRoute } from './bring-back-route.ts'
import { childSignalsPage } from './child-signals-page.tsx'
import { numberForm } from './number-form.tsx'
import { rulePage } from './rule-page.tsx'
import { rulesPage } from './rules-page.tsx'
import { setAsideForm } from './set-aside-form.tsx'
import { signalsPage } from './signals-page.tsx'
import { victimSignalsPage } from './victim-signals-page.tsx'

export const signalsRoutes: readonly ServiceRoute[] = [
  get('/signals', 'signal.read', signalsPage),
  get('/signals/rules', 'signal.read', rulesPage),
  get('/signals/rules/:rule', 'signal.read', rulePage),
  get('/victims/signals', 'victim.read', victimSignalsPage),
  get('/children/:childId/signals', 'signal.read', childSignalsPage),
  bringBackRoute,
  ...[setAsideForm, numberForm].flatMap(recordFormRoutes),
]
