import { csvText } from '#bundle/csv-text.ts'
import { buildDataPackage } from '#bundle/data-package.ts'
import { exampleRow } from '#bundle/example-row.ts'
import { columnsOf, fileOf, FORMAT, ID_MAX } from '#bundle/format.ts'
import { PROBLEM_WORDS } from '#bundle/problem-words.ts'
import type { CodeList } from '#kernel/code-list.ts'
import type { Entity, Field } from '#kernel/entity.ts'

const HEAD = `<!-- Written by \`npm run schema\` from the record kinds. Do not edit. -->
# The bundle

How records come into Sightline from another system, and how they go out. A bundle is a folder, or a zip of one, with
CSV files and a \`datapackage.json\` that lists them: a [Tabular Data
Package](https://specs.frictionlessdata.io/tabular-data-package/). One file holds one kind of record. Every file is
optional, and so is every column that is not marked as needed.

\`\`\`
sightline import FOLDER-OR-ZIP --service aberwen --dry-run   what would happen
sightline import FOLDER-OR-ZIP --service aberwen             all of it, or nothing
sightline export FOLDER-OR-ZIP --service aberwen             the same format back
\`\`\`
In the browser: *Import* for an administrator, *Export* for a head of service. Victims’ records are walled off: an export
in the browser holds them only for someone who may also open them, an import and the command line’s export always. Documents are in no bundle: tables of text
carry no files, and a backup does.
`

const RULES = `## What is understood

- **Text**: UTF-8, UTF-16 with its mark, or Windows-1252; with or without a byte-order mark. Commas, semicolons or tabs
  between cells. Quoted cells may hold new lines. Blank lines and spaces round an answer mean nothing.
- **Headings**: the names of the columns in any order; capitals, spaces and hyphens make no difference.
- **id**: your own id of the record, any text of up to ${ID_MAX} characters. A record is known by it for ever after.
- **References**: the id, in your own system, of a record that is in the bundle or came in an earlier one. Several stand
  in one cell with \`;\` between them.
- **Dates**: \`2009-03-27\`, or \`27/03/2009\` and its like with the day first. 1900-01-01 and 1899-12-30 are read as none.
- **Yes or no**: \`yes\` or \`no\`; also y, n, true, false, 1, 0, and the Welsh answers.
- **Codes**: from the lists below; several with \`;\` between them. A code that is not on its list is kept as it was sent,
  and told of.
- **Formulas**: a text that begins with \`=\`, \`+\`, \`-\`, \`@\`, a tab or a new line (apostrophes before it aside) is
  exported with an apostrophe in front, so that no spreadsheet runs it. Import takes exactly that apostrophe off again.

## What happens

1. The whole bundle is read and checked. With one error in it nothing is changed, and every problem is told with its
   file, line, column and value: the first thousand, errors first, and how many there are of each kind.
2. Without errors all of it is merged in one go. New ids make new records, known ids change theirs, and a column that
   a file lacks stays as it is. Nothing is ever deleted.
3. A row that says what it said last time is passed over. So the same bundle twice changes nothing, and a record that
   was corrected here keeps its correction until the sender says something new; the report tells of those beforehand.

The sender's name (\`sightline.source\`) belongs to the ids: two systems may use the same ids for different records.
An export uses the ids under which records came in, and Sightline's own for those that were made here; imported into
the service that it came from, such a bundle changes the records themselves.
`

/** The format of bundles for people who make them: the text of `docs/bundle.md`. */
export function bundleDocsText(entities: readonly Entity[]): string {
  const lists = listsIn(entities)
  return [
    HEAD,
    RULES,
    describedPackage(entities),
    '## Files\n',
    ...entities.map(entity => fileText(entity, entities)),
    '## Codes\n',
    ...lists.map(codeText),
    problemText(),
  ].join('\n')
}

const describedPackage = (entities: readonly Entity[]): string => `## datapackage.json

At the least, the files' names and the sender's. An export describes every column as well.

\`\`\`json
${JSON.stringify(
  {
    profile: 'tabular-data-package',
    sightline: { format: FORMAT, source: 'name-of-your-system' },
    resources: buildDataPackage(entities.slice(0, 2), { service: '', source: '', madeAt: '' }).resources.map(
      ({ name, path }) => ({ name, path }),
    ),
  },
  null,
  2,
)}
\`\`\`
`

const fileText = (entity: Entity, entities: readonly Entity[]): string => `### ${fileOf(entity)}

${entity.about.en}${entity.walled ? ' Walled off.' : ''}

| Column | Needed | What | Form | Example |
|---|---|---|---|---|
| \`id\` | yes | Your own id of the record | text, up to ${ID_MAX} | \`${exampleRow(entity)['id'] ?? ''}\` |
${Object.entries(entity.fields)
  .map(([name, field]) => `| ${fieldCells(entity, name, field, entities).map(inCell).join(' | ')} |`)
  .join('\n')}

\`\`\`csv
${csvText([columnsOf(entity), columnsOf(entity).map(column => exampleRow(entity)[column] ?? '')]).trimEnd()}
\`\`\`
`

const fieldCells = (entity: Entity, name: string, field: Field, entities: readonly Entity[]): readonly string[] => {
  const example = exampleRow(entity)[name] ?? ''
  return [
    `\`${name}\``,
    field.required ? 'yes' : '',
    [field.label.en, field.hint?.en].filter(Boolean).join('. '),
    formOf(field, entities),
    example === '' ? '' : `\`${example.replaceAll('\n', ' ')}\``,
  ]
}

const inCell = (text: string): string => text.replaceAll('|', '\\|')

function formOf(field: Field, entities: readonly Entity[]): string {
  switch (field.kind) {
    case 'text':
      return `text, up to ${field.max}`
    case 'date':
      return field.notInFuture ? 'date, not in the future' : 'date'
    case 'whole':
      return `whole number, ${field.min} to ${field.max}`
    case 'decimal':
      return `number, ${field.min} to ${field.max}`
    case 'yes-no':
      return 'yes or no'
    case 'code':
      return `code: ${linkTo(field.list.id)}`
    case 'codes':
      return `codes: ${linkTo(field.list.id)}`
    case 'reference':
      return `id in ${fileLink(field.to, entities)}`
    case 'references':
      return `ids in ${fileLink(field.to, entities)}`
  }
}

const linkTo = (heading: string): string => `[${heading}](#${heading.toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, '')})`

const fileLink = (name: string, entities: readonly Entity[]): string => {
  const entity = entities.find(each => each.name === name)
  return entity ? linkTo(fileOf(entity)) : name
}

function listsIn(entities: readonly Entity[]): readonly CodeList[] {
  const lists = entities.flatMap(({ fields }) =>
    Object.values(fields).flatMap(field => (field.kind === 'code' || field.kind === 'codes' ? [field.list] : [])),
  )
  return [...new Map(lists.map(list => [list.id, list])).values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

const codeText = ({ id, source, codes }: CodeList): string => `### ${id}

${source}

| Code | Meaning | Welsh | In use |
|---|---|---|---|
${codes
  .map(
    ({ code, label, from, until }) =>
      `| \`${code}\` | ${inCell(label.en)} | ${inCell(label.cy)} | ${span(from, until)} |`,
  )
  .join('\n')}
`

const span = (from: string | undefined, until: string | undefined): string =>
  [from && `from ${from}`, until && `until ${until}`].filter(Boolean).join(' ')

const problemText = (): string => `## What can be wrong

| Kind | | What is wrong and what to do |
|---|---|---|
${Object.entries(PROBLEM_WORDS)
  .map(([kind, { severity, words }]) => `| \`${kind}\` | ${severity} | ${inCell(words.en)} |`)
  .join('\n')}
`
