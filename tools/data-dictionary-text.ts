import { type Column, isOfAService, type Table } from '#db/catalogue.ts'

const HEAD = `<!-- Written by \`npm run schema\` from the comments in the migrations. Do not edit. -->
# Data dictionary

Every table of Sightline's database and every column, in the words of the migrations that made them.
`

const OF_A_SERVICE = `## A service's own

Each row belongs to one service, named by \`service_id\`, which comes first in every key. A query sees the rows of
the service that is set for it and no others.
`

const OF_THE_INSTALLATION = `## The installation's

Shared by every service on this installation: the services themselves and the people who sign in.
`

/** The tables and columns of a migrated database for people to read: the text of `docs/data-dictionary.md`. */
export function dataDictionaryText(tables: readonly Table[]): string {
  const own = tables.filter(isOfAService)
  const shared = tables.filter(table => !isOfAService(table))
  return [HEAD, OF_A_SERVICE, ...own.map(tableText), OF_THE_INSTALLATION, ...shared.map(tableText)].join('\n')
}

function tableText(table: Table): string {
  const rows = table.columns.map(column => `| ${columnCells(table, column).join(' | ')} |`)
  return `### ${table.name}

${table.comment ?? ''}

| Column | Type | Empty? | Meaning |
|---|---|---|---|
${rows.join('\n')}
`
}

function columnCells(table: Table, { name, sqlType, nullable, comment }: Column): readonly string[] {
  const key = table.primaryKey.includes(name) ? ' (key)' : ''
  const reference = table.foreignKeys.find(({ columns }) => columns.at(-1) === name)
  const to = reference ? ` → [${reference.to}](#${reference.to})` : ''
  return [`\`${name}\`${key}`, `${sqlType}${to}`, nullable ? 'may be' : 'no', (comment ?? '').replaceAll('|', '\\|')]
}
