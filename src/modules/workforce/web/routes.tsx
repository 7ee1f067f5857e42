import { recordFormRoutes } from '#web/record-form/journey.tsx'
import { get, type ServiceRoute } from '#web/routes.ts'
import { peoplePage } from './people-page.tsx'
import { personPage } from './person-page.tsx'
import { postPage } from './post-page.tsx'
import { postsPage } from './posts-page.tsx'
import { teamsPage } from './teams-page.tsx'
import { personForm, postForm, postingOfPersonForm, postingToPostForm, teamForm } from './workforce-forms.ts'

const FORMS = [teamForm, personForm, postForm, postingToPostForm, postingOfPersonForm]

/** Forms first: `/workforce/people/new` is a form, not somebody’s page. */
export const workforceRoutes: readonly ServiceRoute[] = [
  get('/workforce', 'workforce.read', peoplePage),
  get('/workforce/posts', 'workforce.read', postsPage),
  get('/workforce/teams', 'workforce.read', teamsPage),
  ...FORMS.flatMap(recordFormRoutes),
  get('/workforce/people/:id', 'workforce.read', personPage),
  get('/workforce/posts/:id', 'workforce.read', postPage),
]
