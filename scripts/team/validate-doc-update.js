// biome-ignore-all lint: CouchDB's JavaScript is that of 2009 (SpiderMonkey 1.8.5) on many servers.
// biome-ignore-all format: the same; see design-document.ts, which takes the function from here as text.
/**
 * What a team's database lets pass, as CouchDB runs it for each document that is written:
 * https://docs.couchdb.org/en/stable/ddocs/ddocs.html#validate-document-update-functions
 *
 * @param doc what would be written, with `_revisions`
 * @param before what it would take the place of; null: nothing, something deleted, or of unknown descent
 * @param user name and roles of who writes
 * @param security the database's `_security`
 */
function validate(doc, before, user, security) {
  /** Put in by design-document.ts: roles, kinds, fields, limits. */
  var RULES = {};

  function refuse(why) {
    throw { forbidden: why };
  }
  function has(object, key) {
    return Object.prototype.hasOwnProperty.call(object, key);
  }
  function isObject(value) {
    return typeof value === 'object' && value !== null && Object.prototype.toString.call(value) === '[object Object]';
  }
  function isList(value) {
    return Object.prototype.toString.call(value) === '[object Array]';
  }
  function isAmong(list, value) {
    var at;
    if (!isList(list)) return false;
    for (at = 0; at < list.length; at += 1) if (list[at] === value) return true;
    return false;
  }
  function isName(value) {
    return typeof value === 'string' && value.length > 0 && value.length <= 200;
  }
  function isRole(role) {
    return isAmong(user.roles, role);
  }

  /** Whom `_security` names as the database's administrators. */
  function isDatabaseAdmin() {
    var admins = isObject(security) && isObject(security.admins) ? security.admins : {};
    var at;
    if (isAmong(admins.names, user.name)) return true;
    for (at = 0; isList(admins.roles) && at < admins.roles.length; at += 1) if (isRole(admins.roles[at])) return true;
    return false;
  }

  /** The kind of document that an id is for, and whose it says it is; null: the id does not say. */
  function readId(id) {
    var colon = id.indexOf(':');
    var name = id.slice(0, Math.max(colon, 0));
    var rest = id.slice(colon + 1);
    var kind, last;
    if (colon < 0 || !has(RULES.kinds, name)) refuse('kind');
    kind = RULES.kinds[name];
    if (!kind.owned) {
      if (!new RegExp('^' + kind.own + '$').test(rest)) refuse('id');
      return { name: name, kind: kind, owner: null };
    }
    last = kind.own === null ? rest.length : rest.lastIndexOf(':');
    if (last < 1 || last > 200) refuse('id');
    if (kind.own !== null && !new RegExp('^' + kind.own + '$').test(rest.slice(last + 1))) refuse('id');
    return { name: name, kind: kind, owner: rest.slice(0, last) };
  }

  function isOver(document) {
    return typeof document.until === 'string' && document.until <= new Date().toISOString();
  }

  /** Whether who writes is one of `doers` to what stands. */
  function isOneOf(doers, document) {
    return (
      (isAmong(doers, 'owner') && document.owner === user.name) ||
      (isAmong(doers, 'lead') && isLead) ||
      (isAmong(doers, 'all-once-over') && isOver(document))
    );
  }

  /** Whether a value is as `shape` says; goes no deeper than the shape does. */
  function fits(value, shape) {
    var key, at;
    if (value === null) return shape.orNull === true;
    if (shape.type === 'string') return typeof value === 'string' && value.length <= shape.most;
    if (shape.type === 'boolean') return typeof value === 'boolean';
    if (shape.type === 'number')
      return typeof value === 'number' && Math.floor(value) === value && value >= shape.least && value <= shape.most;
    if (shape.type === 'list') {
      if (!isList(value) || value.length > shape.most) return false;
      for (at = 0; at < value.length; at += 1) if (!fits(value[at], shape.of)) return false;
      return true;
    }
    if (!isObject(value)) return false;
    for (key in value) if (!has(shape.fields, key) || !fits(value[key], shape.fields[key])) return false;
    for (key in shape.fields) if (!shape.fields[key].optional && !has(value, key)) return false;
    return true;
  }

  function isShort(most) {
    try {
      return JSON.stringify(doc).length <= most;
    } catch (error) {
      return false;
    }
  }

  /** Whether two values that fit a shape say the same, in whatever order. */
  function isSame(one, other) {
    var key;
    if (one === other) return true;
    if (isList(one) ? !isList(other) || one.length !== other.length : !isObject(one) || !isObject(other)) return false;
    for (key in one) if (!has(other, key) || !isSame(one[key], other[key])) return false;
    for (key in other) if (!has(one, key)) return false;
    return true;
  }

  function checkUntil() {
    var latest = new Date(new Date().getTime() + RULES.longestClaim).toISOString();
    var isWritten = typeof doc.until === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(doc.until);
    if (!isWritten || doc.until > latest) refuse('until');
  }

  /** The fields that are never encrypted, and either a body or an encrypted one. */
  function checkFields(kind) {
    var content = RULES.sealed ? 'sealed' : 'body';
    var key;
    for (key in doc)
      if (!isAmong(['_id', '_rev', '_revisions', 'v', 'kind', 'by', 'owner', content], key) && !isAmong(kind.clear, key))
        refuse('fields');
    if (doc.v !== RULES.version || !has(doc, content)) refuse('fields');
    if (isAmong(kind.clear, 'to') && !isName(doc.to)) refuse('fields');
    if (isAmong(kind.clear, 'state') && !isAmong(RULES.states, doc.state)) refuse('fields');
    if (isAmong(kind.clear, 'until')) checkUntil();
    // In UTF-8 and base64 a text is at most four times as long.
    if (!isShort(RULES.sealed ? kind.mostChars * 4 : kind.mostChars)) refuse('size');
    if (RULES.sealed ? typeof doc.sealed !== 'string' || !/^[A-Za-z0-9+\/]+={0,2}$/.test(doc.sealed) : !fits(doc.body, kind.body))
      refuse('fields');
  }

  function checkDeleted(kind) {
    var key;
    // Nothing is left behind in what was deleted.
    for (key in doc) if (!isAmong(['_id', '_rev', '_revisions', '_deleted'], key)) refuse('fields');
    if (!before) refuse('missing');
    if (!isOneOf(kind.rights['delete'], before)) refuse('rights');
  }

  function checkWritten(id) {
    var kind = id.kind;
    if (doc.kind !== id.name) refuse('kind');
    if (doc.by !== user.name) refuse('author');
    if (!isName(doc.owner) || (id.owner !== null && doc.owner !== id.owner)) refuse('owner');
    // Whoever writes a claim has it.
    if (id.owner === null && doc.owner !== user.name) refuse('owner');
    checkFields(kind);
    if (!before) {
      if (!isOneOf(kind.rights.create, doc)) refuse('rights');
    } else if (!isOneOf(kind.rights.change, before)) {
      if (!isAmong(kind.rights.change, 'assignee') || before.to !== user.name) refuse('rights');
      if (doc.to !== before.to || !isSame(doc.body, before.body) || doc.sealed !== before.sealed) refuse('state');
    }
  }

  var isLead, id;
  if (isRole('_admin')) return;
  if (typeof user.name !== 'string') throw { unauthorized: 'nobody' };
  if (typeof doc._id !== 'string') refuse('id');
  if (doc._id === RULES.card || doc._id.indexOf('_design/') === 0) {
    if (!isDatabaseAdmin()) refuse('admins');
    return;
  }
  isLead = isRole(RULES.lead);
  if (!isLead && !isRole(RULES.member)) refuse('team');
  // Who pushes revisions of their own making (`new_edits: false`) chooses what CouchDB shows as `before`: nothing. So a
  // document is written here or not at all; then `_rev` is that of what stands, or there is none.
  if (before ? doc._rev !== before._rev : has(doc, '_rev')) refuse('replicated');
  if (before && before._deleted) before = null;
  id = readId(doc._id);
  if (doc._deleted) checkDeleted(id.kind);
  else checkWritten(id);
}
