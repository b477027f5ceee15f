import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { scimPageOf, scimUserOf } from './user.ts';

/** The full user of RFC 7643 8.2 and 8.3, shortened. */
const BABS = {
  schemas: ['urn:ietf:params:scim:schemas:core:2.0:User', 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User'],
  id: '2819c223-7f76-453a-919d-413861904646',
  userName: 'bjensen@example.com',
  name: { formatted: 'Ms. Barbara J Jensen, III', familyName: 'Jensen', givenName: 'Barbara', middleName: 'Jane' },
  displayName: 'Babs Jensen',
  emails: [
    { value: 'babs@jensen.org', type: 'home' },
    { value: 'bjensen@example.com', type: 'work', primary: true },
  ],
  addresses: [
    {
      streetAddress: '100 Universal City Plaza',
      locality: 'Hollywood',
      region: 'CA',
      postalCode: '91608',
      country: 'USA',
      type: 'work',
    },
  ],
  phoneNumbers: [{ value: '555-555-5555', type: 'work' }],
  userType: 'Employee',
  title: 'Tour Guide',
  'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User': {
    employeeNumber: '701984',
    costCenter: '4130',
    organization: 'Universal Studios',
    department: 'Tour Operations',
    manager: { value: '26118915-6090-4610-87e4-49d8ca9f808d', displayName: 'John Smith' },
  },
};

describe('a SCIM user', () => {
  test('is had by the names of this API', () => {
    assert.deepEqual(scimUserOf(BABS), {
      id: '2819c223-7f76-453a-919d-413861904646',
      username: 'bjensen@example.com',
      email: 'bjensen@example.com',
      alternateEmail: 'babs@jensen.org',
      firstname: 'Barbara',
      middlename: 'Jane',
      lastname: 'Jensen',
      displayname: 'Babs Jensen',
      jobTitle: 'Tour Guide',
      employeeType: 'Employee',
      employeeIdentifier: '701984',
      company: 'Universal Studios',
      costCenter: '4130',
      department: 'Tour Operations',
      location: 'Hollywood',
      manager: 'John Smith',
      addresses: BABS.addresses.map(({ ...address }) => address),
      phoneNumbers: [{ type: 'work', value: '555-555-5555' }],
    });
  });

  test('is read whatever another directory sends, and never fails', () => {
    const texts = Object.keys(scimUserOf({}));
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.object({ key: fc.constantFrom(...Object.keys(BABS)) })), (value) => {
        const user = scimUserOf(value);
        assert.deepEqual(Object.keys(user), texts);
        for (const each of Object.values(user)) {
          assert.ok(Array.isArray(each) || (typeof each === 'string' && each.isWellFormed() && !each.includes('\0')));
        }
      }),
    );
  });

  test('comes in pages', () => {
    assert.equal(scimPageOf({ totalResults: 3, Resources: [BABS] })?.users.length, 1);
    assert.deepEqual(scimPageOf({ totalResults: 0 }), { total: 0, users: [] });
    for (const odd of [
      null,
      [],
      {},
      { totalResults: '3' },
      { totalResults: -1 },
      { totalResults: 1, Resources: 'x' },
    ]) {
      assert.equal(scimPageOf(odd), undefined, JSON.stringify(odd));
    }
  });
});
