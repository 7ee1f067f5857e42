import { rmSync, statSync } from 'node:fs'
import { openDb } from '#db/open.ts'
import { migrate } from '#db/migrate.ts'
import { asOwner, inService, lookInService } from '#db/work.ts'
import { sealLogs } from '#db/seal.ts'
import { verifyLogs } from '#db/verify.ts'
import { backup } from '#db/backup.ts'
import { restore } from '#db/restore.ts'
import { startPostgres } from '#test/postgres-server.ts'
import { sql } from 'kysely'
let t0=performance.now(); const lap=(s:string)=>{console.log(s, Math.round(performance.now()-t0),'ms rss', Math.round(process.memoryUsage().rss/1e6)); t0=performance.now()}
async function go(db: any, label: string, empty: any) {
  console.log('==', label)
  await migrate(db); lap('migrate')
  await asOwner(db, tx => sql`insert into service (id,name_en,name_cy,nation) values ('aa','A','A','wales')`.execute(tx))
  const w={serviceId:'aa',accountId:null,request:'r'}
  for (let i=0;i<10;i++) await inService(db,w,tx=>sql`insert into team (service_id,id,name) select 'aa', gen_random_uuid(), md5(random()::text)||repeat('x',150) from generate_series(1,10000)`.execute(tx))
  lap('insert 100k')
  for (let i=0;i<20;i++) await inService(db,w,tx=>sql`insert into access_log (action, detail) select 'open', '{"page":"/x/y","n":1}' from generate_series(1,10000)`.execute(tx))
  lap('access 200k')
  console.log(await sealLogs(db)); lap('seal 300k')
  const v = await verifyLogs(db); console.log(v.seals, v.rows, v.problemCount); lap('verify 300k')
  let worst=0, waits=0, running=true
  const probe=(async()=>{ while(running){ const t=performance.now(); await lookInService(db,w,r=>sql`select 1`.execute(r as any)); const d=performance.now()-t; if (d>worst) worst=d; waits++; await new Promise(r=>setTimeout(r,2)) } })()
  const end = await backup(db, '/tmp/lab/b'); running=false; await probe
  console.log('worst wait', Math.round(worst), 'probes', waits, Object.values(end.rows).reduce((a,b)=>a+b,0),'rows', statSync('/tmp/lab/b').size/1e6,'MB'); lap('backup')
  console.log((await restore(empty, '/tmp/lab/b')).ok); lap('restore')
}
rmSync('/tmp/lab/pgA',{recursive:true,force:true})
const a = await openDb('/tmp/lab/pgA'); lap('open new')
await go(a, 'pglite', await openDb())
await a.close(); lap('close'); const again = await openDb('/tmp/lab/pgA'); await migrate(again); await again.kysely.selectFrom('service').selectAll().execute(); lap('reopen+migrate+query'); await again.close()
const s = await startPostgres()
const p = await openDb(s.url)
await sql`create database target`.execute(p.kysely)
const u=new URL(s.url); u.pathname='target'
const tgt = await openDb(u.href); t0=performance.now()
await go(p, 'postgres', tgt)
await p.close(); await tgt.close(); await s.stop(); process.exit(0)
