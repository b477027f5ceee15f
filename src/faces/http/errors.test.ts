import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ERROR_CODES, MusterError } from '../../kit/errors.ts';
import { catalogued, ERRORS, errorBody, familyOfPath, reasonOf } from './errors.ts';

describe('the error table', () => {
  test('has every code of the catalogue and no other', () => {
    assert.deepEqual(Object.keys(ERRORS).toSorted(), [...ERROR_CODES].toSorted());
    for (const { status, word } of Object.values(ERRORS)) {
      assert.ok(status >= 400 && status < 600 && reasonOf(status) !== 'Error');
      assert.match(word, /^[A-Z_]+$/);
    }
  });

  test('only what is our fault is 5xx', () => {
    const ours = ERROR_CODES.filter((code) => ERRORS[code].status >= 500);
    assert.deepEqual(ours, ['internal', 'unavailable']);
  });
});

describe('error bodies', () => {
  test('v1 says the reason and the detail, as measured', () => {
    assert.deepEqual(errorBody('v1', 401, 'UNAUTHENTICATED', 'api key user not found'), {
      code: 401,
      status: 'UNAUTHENTICATED',
      message: 'Unauthorized: api key user not found',
      error: 'Unauthorized',
    });
    const forbidden = errorBody('v1', 403, 'PERMISSION_DENIED', 'organization selection not allowed via header');
    assert.equal(forbidden.message, 'Forbidden: organization selection not allowed via header');
    assert.equal(forbidden.error, forbidden.message);
  });

  test('v2 and ours say the detail', () => {
    for (const family of ['v2', 'muster'] as const) {
      const body = errorBody(family, 404, 'NOT_FOUND', 'user not found');
      assert.deepEqual(body, { code: 404, status: 'NOT_FOUND', message: 'user not found', error: 'user not found' });
    }
  });

  test('violations are a google.rpc.BadRequest', () => {
    const violations = [{ field: 'name', description: 'is required' }];
    const body = errorBody('v1', 400, 'INVALID_ARGUMENT', 'name: is required', violations);
    assert.equal(body.message, 'Bad Request: name: is required');
    assert.deepEqual(body.details, [
      { fieldViolationsList: violations, '@type': 'type.googleapis.com/google.rpc.BadRequest' },
    ]);
  });

  test('a summary of violations stands as it is in v1', () => {
    const violations = [{ field: 'password', description: 'specialCharacter' }];
    assert.equal(errorBody('v1', 400, 'x', 'Password validation fail', violations).message, 'Password validation fail');
  });

  test('a limit that is broken is no summary, whatever its text begins with', () => {
    const text = 'request parameter "limit" exceeds maximum value of 100';
    const { message } = errorBody('v1', 400, 'x', text, [{ field: 'limit', description: text }]);
    assert.equal(message, `Bad Request: ${text}`);
  });

  test('a path without an operation has the family of its prefix', () => {
    const paths = ['/api/x', '/api/v2/x', '/API/V2', '/api/v2x', '/apis', '/muster/v1/x'];
    assert.deepEqual(paths.map(familyOfPath), ['v1', 'v2', 'v2', 'v1', 'muster', 'muster']);
  });
});

describe('what was thrown', () => {
  test('is passed on when it is of the catalogue', () => {
    const error = new MusterError('conflict', 'taken');
    assert.equal(catalogued(error, 1), error);
  });

  test('is our fault when nobody foresaw it, whatever it says of itself', () => {
    for (const thrown of [new TypeError('secret detail'), Object.assign(new Error('x'), { statusCode: 404 }), 'text']) {
      const error = catalogued(thrown, 1);
      assert.equal(error.code, 'internal');
      assert.equal(error.message, 'internal error');
      assert.equal(error.cause, thrown);
    }
  });
});
