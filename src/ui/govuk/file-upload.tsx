import { classNames } from '../class-names.ts'
import { useView } from '../view.tsx'
import { type Field, FieldLabel, FormGroup, useSaid } from './form-group.tsx'
import { i18nAttributes, inWelsh } from './i18n-attributes.ts'
import type { Look } from './look.ts'

const WELSH = {
  'choose-files-button': 'Dewis ffeil',
  'no-file-chosen': 'Dim ffeil wedi’i dewis',
  'drop-instruction': 'neu ollwng ffeil',
  'multiple-files-chosen': { one: '1 ffeil wedi’i dewis', other: '%{count} o ffeiliau wedi’u dewis' },
  'entered-drop-zone': 'Yn yr ardal ollwng',
  'left-drop-zone': 'Wedi gadael yr ardal ollwng',
}

type Props = Field & {
  /** File types that the browser offers, such as `.zip,.csv`. */
  readonly accept?: string | undefined
  readonly multiple?: boolean | undefined
  /** With a place to drop files on. */
  readonly droppable?: boolean | undefined
  readonly wrapper?: Look | undefined
  readonly texts?: Readonly<Record<string, string | Readonly<Record<string, string>>>> | undefined
}

export function FileUpload(props: Props) {
  const { name, id = name, accept, multiple, droppable, wrapper, texts, classes } = props
  const { language } = useView()
  const said = useSaid(id, name, props)
  const input = (
    <input
      class={classNames('govuk-file-upload', classes, said.failed && 'govuk-file-upload--error')}
      id={id}
      name={name}
      type="file"
      accept={accept}
      disabled={props.disabled}
      multiple={multiple}
      aria-describedby={said.describedBy}
      {...props.attributes}
    />
  )
  return (
    <FormGroup group={props.group} failed={said.failed}>
      <FieldLabel field={props} id={id} />
      {said.hint}
      {said.error}
      {droppable ? (
        <div
          class={classNames('govuk-file-upload-wrapper', wrapper?.classes)}
          data-module="govuk-file-upload"
          {...i18nAttributes(texts ?? inWelsh(language, WELSH))}
          {...wrapper?.attributes}
        >
          {input}
        </div>
      ) : (
        input
      )}
    </FormGroup>
  )
}
