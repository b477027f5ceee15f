/** A misprint of a document. */
export interface Correction {
  /** Three digits: the number of the document. */
  readonly document: string;
  /** The text as it stands there. */
  readonly printed: string;
  readonly meant: string;
  readonly reason: string;
}

/**
 * The misprints of the documents' calls, as far as they belong to what is run here. A test holds that each of them still
 * stands in its document, so that none outlives its reason.
 */
export const CORRECTIONS: readonly Correction[] = [
  {
    document: '003',
    printed: '/systemgroups/{Group_ID/membership',
    meant: '/systemgroups/{Group_ID}/membership',
    reason: 'the brace of the placeholder is not closed',
  },
  {
    document: '003',
    printed: '/usergroups/{GroupID/gsuites',
    meant: '/usergroups/{GroupID}/gsuites',
    reason: 'the brace of the placeholder is not closed',
  },
  {
    document: '003',
    printed: 'https://console.jumpcloud.com/api/v2/{System_ID}/policies',
    meant: 'https://console.jumpcloud.com/api/v2/systems/{System_ID}/policies',
    reason: 'the path lacks /systems, which the heading and the request line of the same section have',
  },
  {
    document: '003',
    printed: '/users/{UserID}/systemgroups\\\n',
    meant: '/users/{UserID}/systemgroups \\\n',
    reason: 'without a space before the backslash the shell joins the path and the next option into one word',
  },
  {
    document: '003',
    printed: '/users/{UserID}/systems\\\n',
    meant: '/users/{UserID}/systems \\\n',
    reason: 'without a space before the backslash the shell joins the path and the next option into one word',
  },
  {
    document: '003',
    printed: '"id": "UserID"',
    meant: '"id": "{UserID}"',
    reason: 'the placeholder has no braces; as printed it is no ObjectID',
  },
  {
    document: '003',
    printed: 'namedisabledtype curl -X GET',
    meant: 'curl -X GET',
    reason: 'names of fields from elsewhere on the page have run into the command',
  },
  {
    document: '004',
    printed: '-H ‘Accept: application/json’ \\\n-H ‘Content-Type: application/json’ \\\n-H ‘x-api-key: {API_KEY}’',
    meant: "-H 'Accept: application/json' \\\n-H 'Content-Type: application/json' \\\n-H 'x-api-key: {API_KEY}'",
    reason: 'typographic quotation marks, which a shell takes for letters',
  },
  {
    document: '004',
    printed: '/api/v2/policies/5a837ecd232e110d4291e6b9',
    meant: '/api/v2/policies/{PolicyID}',
    reason: "the id of somebody's policy in place of the placeholder",
  },
  {
    document: '004',
    printed: '/api/v2/policies/59fced45c9118022172547ff',
    meant: '/api/v2/policies/{PolicyID}',
    reason: "the id of somebody's policy in place of the placeholder",
  },
  {
    document: '004',
    printed: '/api/v2/policyresults/{Policy_ID}',
    meant: '/api/v2/policyresults/{Result_ID}',
    reason: 'the placeholder is that of a policy; the path takes the id of a result',
  },
  {
    document: '004',
    printed: '/policytemplates/{Policy_Template_ID}\\\n',
    meant: '/policytemplates/{Policy_Template_ID} \\\n',
    reason: 'without a space before the backslash the shell joins the path and the next option into one word',
  },
];
