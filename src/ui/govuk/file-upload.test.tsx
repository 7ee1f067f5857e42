import type { Attributes } from '../content.ts'
import { FileUpload } from './file-upload.tsx'
import { type FixtureField, field } from './fixture-options.ts'
import { provedByFixtures } from './fixture-proof.tsx'

type Options = FixtureField & {
  multiple?: boolean
  javascript?: boolean
  wrapperClasses?: string
  wrapperAttributes?: Attributes
  chooseFilesButtonText?: string
  dropInstructionText?: string
  noFileChosenText?: string
  multipleFilesChosenText?: Record<string, string>
  enteredDropZoneText?: string
  leftDropZoneText?: string
}

const texts = (options: Options) => ({
  ...(options.chooseFilesButtonText && { 'choose-files-button': options.chooseFilesButtonText }),
  ...(options.noFileChosenText && { 'no-file-chosen': options.noFileChosenText }),
  ...(options.multipleFilesChosenText && { 'multiple-files-chosen': options.multipleFilesChosenText }),
  ...(options.dropInstructionText && { 'drop-instruction': options.dropInstructionText }),
  ...(options.enteredDropZoneText && { 'entered-drop-zone': options.enteredDropZoneText }),
  ...(options.leftDropZoneText && { 'left-drop-zone': options.leftDropZoneText }),
})

provedByFixtures<Options>('file-upload', {}, options => (
  <FileUpload
    {...field(options)}
    multiple={options.multiple}
    droppable={options.javascript}
    wrapper={{ classes: options.wrapperClasses, attributes: options.wrapperAttributes }}
    texts={texts(options)}
  />
))
