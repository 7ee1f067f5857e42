import { type RawBuilder, sql } from 'kysely'
import type { Writer } from '#db/work.ts'
import { type Problem, problemAt } from './problem.ts'
import { PROBLEMS_KEPT, type ProblemList } from './problem-list.ts'
import type { ProblemKind } from './problem-words.ts'

type Found = { readonly line: number; readonly value: string | null; readonly total: number }

type Where = { readonly file: string; readonly column: string | null; readonly problem: ProblemKind }

/** Reports the rows that a query finds by `line` and `value`: the first thousand each for itself, the rest counted. */
export async function reportFound(
  tx: Writer,
  list: ProblemList,
  { file, column, problem }: Where,
  query: RawBuilder<unknown>,
): Promise<void> {
  const { rows } = await sql<Found>`
    select line, value, count(*) over () as total from (${query}) found
    order by line limit ${sql.lit(PROBLEMS_KEPT)}`.execute(tx)
  for (const { line, value } of rows) list.add(at({ file, column, problem }, line, value))
  list.addMore(problem, (rows[0]?.total ?? 0) - rows.length)
}

const at = ({ file, column, problem }: Where, line: number, value: string | null): Problem =>
  problemAt(problem, {
    file,
    line,
    ...(column === null ? {} : { column }),
    ...(value === null ? {} : { value }),
  })
