import type { Words } from '#kernel/language.ts'
import type { Label } from '../content.ts'
import { useError } from '../errors.tsx'
import { Button } from '../govuk/button.tsx'
import { ErrorMessage } from '../govuk/error-message.tsx'
import { Textarea } from '../govuk/textarea.tsx'
import { useView } from '../view.tsx'
import { type PictureChoice, PictureChoices } from './picture-choices.tsx'
import { ReadAloudButton } from './read-aloud-button.tsx'

const CONTINUE: Words = { en: 'Continue', cy: 'Parhau' }
const LEAVE: Words = { en: 'Leave this one out', cy: 'Gadael hwn allan' }
const SAY_MORE: Words = { en: 'You can say more here', cy: 'Gallwch ddweud mwy yma' }

type Props = {
  readonly progress: { readonly label: Label; readonly at: number; readonly of: number }
  readonly asks: Words
  readonly help?: Words | undefined
  /** Nothing where only words will do. */
  readonly choices: readonly PictureChoice[]
  readonly choice: string | null
  readonly said: string
}

/** One question on a page by itself, large and calm: what to choose, and always room for one’s own words. */
export function LargeQuestion({ progress, ...asked }: Props) {
  return (
    <form method="post" class="sl-question" novalidate>
      <Progress {...progress} />
      <ReadAloudButton />
      {asked.choices.length > 0 ? <ByChoice {...asked} /> : <InWords {...asked} />}
      <div class="govuk-button-group">
        <Button once>{CONTINUE}</Button>
        <Button look="secondary" name="leave" value="yes">
          {LEAVE}
        </Button>
      </div>
    </form>
  )
}

type Asked = Omit<Props, 'progress'>

function ByChoice({ asks, help, choices, choice, said }: Asked) {
  const { t } = useView()
  const error = useError('choice')
  return (
    <>
      <PictureChoices
        name="choice"
        value={choice}
        choices={choices}
        legend={
          <h1 class="sl-question__asks" data-spoken>
            {t(asks)}
          </h1>
        }
        lead={[
          help && (
            <p class="sl-question__help" data-spoken>
              {t(help)}
            </p>
          ),
          error && <ErrorMessage id="choice-error">{error}</ErrorMessage>,
        ]}
      />
      <Textarea
        name="said"
        label={SAY_MORE}
        labelClasses="sl-question__label"
        value={said}
        rows={2}
        autocomplete="off"
      />
    </>
  )
}

const InWords = ({ asks, help, said }: Asked) => (
  <Textarea
    name="said"
    label={asks}
    heading
    labelClasses="sl-question__asks"
    labelAttributes={{ 'data-spoken': true }}
    hint={help}
    value={said}
    rows={5}
    autocomplete="off"
  />
)

function Progress({ label, at, of }: Props['progress']) {
  const { show } = useView()
  return (
    <div class="sl-question__progress">
      <label for="progress">{show(label)}</label>
      <progress id="progress" value={at} max={of} />
    </div>
  )
}
