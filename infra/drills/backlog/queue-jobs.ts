/** Runs a statement as a superuser, whom no policy binds. */
export type Admin = (sql: string, values?: unknown[]) => Promise<unknown>;

const billing = `insert into outbox (id, workflow_id, contract, kind, input)
  select gen_random_uuid(), 'platform/sync-customer/' || customer, 'sync-customer', 'wake', json_build_object('customerId', customer)
  from (select 'cus_' || substr(md5(random()::text), 1, 14) || i as customer from generate_series(1, $1::int) i) c`;

const mails = `with task as (
    insert into operator_task (id, raised_by, kind, subject_type, subject_id, remedy, choices)
    select gen_random_uuid(), 'backlog/' || gen_random_uuid(), 'backlog', 'drill', i::text, 'Nothing: a drill.', array['done']
    from generate_series(1, $1::int) i returning id)
  insert into outbox (id, workflow_id, contract, kind, input)
  select gen_random_uuid(), 'platform/tell-operators/' || id, 'tell-operators', 'start', json_build_object('taskId', id) from task`;

/** Work of others, as commits of the API would leave it in the outbox: customers to be read, operators to be mailed. */
export async function queueJobs(admin: Admin, jobs: { billing: number; mails: number }): Promise<void> {
  await admin(billing, [jobs.billing]);
  await admin(mails, [jobs.mails]);
}
