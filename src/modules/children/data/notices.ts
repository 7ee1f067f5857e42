import { sql } from 'kysely'
import type { Reader, Writer } from '#db/work.ts'

export type Notice = {
  readonly id: string
  readonly kind: string
  readonly child_id: string | null
  readonly child: string | null
  readonly about: string | null
  readonly sent_at: Date
  readonly reason: string | null
}

/** What someone is to be told and has not marked as read. */
export async function unreadNotices(reader: Reader, accountId: string): Promise<readonly Notice[]> {
  const { rows } = await sql<Notice>`
    select n.id, n.kind, n.child_id, c.given_names || ' ' || c.family_name as child, a.name as about, n.sent_at,
           (select b.reason from break_glass b
            where b.service_id = n.service_id and b.child_id = n.child_id and b.account_id = n.about_account_id
              and b.opened_at <= n.sent_at order by b.opened_at desc limit 1) as reason
    from notice n
    left join child c on c.service_id = n.service_id and c.id = n.child_id
    left join account a on a.id = n.about_account_id
    where n.account_id = ${accountId} and n.read_at is null
    order by n.sent_at desc limit 50`.execute(reader)
  return rows
}

/** Marks a notice as read by the person it was sent to. */
export async function readNotice(tx: Writer, id: string, accountId: string, now: Date): Promise<void> {
  await tx
    .updateTable('notice')
    .set({ read_at: now })
    .where('id', '=', id)
    .where('account_id', '=', accountId)
    .execute()
}
