import { createTask } from '../../src/notes/create-task.ts';
import { defineRoute } from '../http/define-route.ts';
import { etagOf } from '../http/preconditions.ts';
import { staff } from '../http/serves.ts';
import { presentTask } from './present.ts';
import { createdHeaders, newTask, task } from './schemas.ts';

export const createTaskRoute = defineRoute({
  method: 'post',
  path: '/v1/tasks',
  summary: 'Add a task',
  description: 'About something, or by itself.',
  tags: ['notes'],
  serves: staff({ permission: 'notes.write', module: 'properties' }),
  unit: 'write',
  idempotent: true,
  body: newTask,
  answers: { 201: { description: 'Added', schema: task, headers: createdHeaders } },
  example: async world => {
    const { propertyId } = await world.newProperty();
    const assigneeId = world.members.property_manager.membershipId;
    return { body: { title: 'Call the plumber', assigneeId, subject: { type: 'property', id: propertyId } } };
  },
  handler: async ctx => {
    const row = await createTask(ctx.unit, ctx.body);
    const headers = { location: `/v1/tasks/${row.id}`, etag: etagOf(row.version) };
    return { status: 201, headers, body: presentTask(row) };
  },
});
