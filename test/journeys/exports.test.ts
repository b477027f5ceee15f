import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { assertNoneTwice, G_SUITE, makeWorld, OFFICE_365, type World } from './exports-world.ts';

for (const product of [OFFICE_365, G_SUITE]) {
  describe(`exports: ${product.name}`, () => {
    let w: World;
    before(async () => {
      w = await makeWorld(product);
    });
    after(async () => {
      assertNoneTwice(w.there);
      assert.equal(w.there.faultsLeft, 0);
      await w.close();
    });

    test('who is bound is made, changed, suspended and unbound there, and resumed', async () => {
      const ada = await w.user('ada', { department: 'Engines' });
      await w.bind(ada);
      await w.work();
      const made = w.account('ada');
      assert.equal(product.department(made), 'Engines');
      assert.equal(product.suspended(made), false);
      const first = await w.exportOf(ada);
      assert.deepEqual([first?.state, first?.externalId, first?.error], ['synced', made.id, null]);

      await w.change(ada, { department: 'Numbers' });
      await w.work();
      assert.equal(product.department(w.account('ada')), 'Numbers');
      await w.change(ada, { state: 'SUSPENDED' });
      await w.work();
      assert.equal(product.suspended(w.account('ada')), true);
      assert.equal((await w.exportOf(ada))?.state, 'suspended');
      await w.change(ada, { state: 'ACTIVATED', department: 'Poetry' });
      await w.work();
      assert.equal(product.suspended(w.account('ada')), false);
      assert.equal(product.department(w.account('ada')), 'Poetry');

      await w.bind(ada, 'remove');
      await w.work();
      assert.equal(product.suspended(w.account('ada')), true);
      assert.equal((await w.exportOf(ada))?.state, 'unbound');
      await w.bind(ada);
      await w.work();
      assert.equal(product.suspended(w.account('ada')), false);
      assert.equal(w.account('ada').id, made.id);

      await w.must('DELETE', `/api/systemusers/${ada}`);
      await w.work();
      assert.equal(product.suspended(w.account('ada')), true);
      assert.equal(await w.exportOf(ada), undefined);
    });
  });
}
