// Generated from the routes by `npm run client`. Do not change by hand.

export interface paths {
    "/v1/access/explain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Why something is allowed, or is not
         * @description Asks the rules that decide every request, and the database's own policies, and says what each found. One's own access for everybody, others' with `members.read`.
         *
         *     Serves whoever is in an agency, staff or portal.
         */
        get: operations["getV1AccessExplain"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/access/matrix": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Roles, permissions and modules: who may do what
         * @description Serves staff whose role has `agency.read`.
         */
        get: operations["getV1AccessMatrix"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agency": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one's own agency: name, state and modules
         * @description Serves staff whose role has `agency.read`.
         */
        get: operations["getV1Agency"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agency/security-contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whom the agency wants told of security matters, beside its admins
         * @description Serves staff whose role has `security.read`.
         */
        get: operations["getV1AgencySecurityContact"];
        /**
         * Name the security contact, or change who it is
         * @description They get every notice of a security incident, in their language where there are words in it, with a link of their own by which they acknowledge it.
         *
         *     Serves staff whose role has `security.manage`.
         */
        put: operations["putV1AgencySecurityContact"];
        post?: never;
        /**
         * Have no security contact: only the admins are told
         * @description Serves staff whose role has `security.manage`.
         */
        delete: operations["deleteV1AgencySecurityContact"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List contacts
         * @description Contacts that were merged into another are not listed.
         *
         *     Serves staff whose role has `contacts.read`, of agencies with the module `properties`.
         */
        get: operations["getV1Contacts"];
        put?: never;
        /**
         * Add a contact
         * @description A person or a company. Numbers are kept as E.164, whichever way they are written.
         *
         *     Serves staff whose role has `contacts.write`, of agencies with the module `properties`.
         */
        post: operations["postV1Contacts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contacts/{contactId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a contact
         * @description One that was merged into another says into which.
         *
         *     Serves staff whose role has `contacts.read`, of agencies with the module `properties`.
         */
        get: operations["getV1ContactsByContactId"];
        put?: never;
        post?: never;
        /**
         * Delete a contact that nothing refers to
         * @description One in use is refused with `conflict`; `facts` count what refers to it, such as `leases`. Archive it instead, or merge it into another.
         *
         *     Serves staff whose role has `contacts.write`, of agencies with the module `properties`.
         */
        delete: operations["deleteV1ContactsByContactId"];
        options?: never;
        head?: never;
        /**
         * Change a contact
         * @description A merge: fields that are absent stay, `null` clears, a list replaces the whole list.
         *
         *     Serves staff whose role has `contacts.write`, of agencies with the module `properties`.
         */
        patch: operations["patchV1ContactsByContactId"];
        trace?: never;
    };
    "/v1/contacts/{contactId}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Archive a contact
         * @description It leaves the lists and nothing new may refer to it; what refers to it stays as it is.
         *
         *     Serves staff whose role has `contacts.write`, of agencies with the module `properties`.
         */
        post: operations["postV1ContactsByContactIdArchive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contacts/{contactId}/bank": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reveal the bank details of a contact
         * @description Each time is audited as `contact.bank_revealed`. Contacts themselves show the last digits alone.
         *
         *     Serves staff whose role has `contacts.bank`, of agencies with the module `properties`.
         */
        get: operations["getV1ContactsByContactIdBank"];
        /**
         * Keep the bank details of a contact
         * @description They are sealed with a key of your agency; the answer shows their last digits alone.
         *
         *     Serves staff whose role has `contacts.bank`, of agencies with the module `properties`.
         */
        put: operations["putV1ContactsByContactIdBank"];
        post?: never;
        /**
         * Forget the bank details of a contact
         * @description Serves staff whose role has `contacts.bank`, of agencies with the module `properties`.
         */
        delete: operations["deleteV1ContactsByContactIdBank"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contacts/{contactId}/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Suggest contacts that may be the same
         * @description By an e-mail address or a number in common, or the same name; at most 20, the likeliest first.
         *
         *     Serves staff whose role has `contacts.read`, of agencies with the module `properties`.
         */
        get: operations["getV1ContactsByContactIdDuplicates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contacts/{contactId}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Merge another contact into this one
         * @description Everything that refers to the other one refers to this one afterwards; what this one lacks comes from the other, which leaves the lists and says `mergedIntoId`. Can be undone for 30 days. The same merge a second time is refused with `already_done`, so it needs no Idempotency-Key. To keep the bank details of the other one takes `contacts.bank`.
         *
         *     Serves staff whose role has `contacts.merge`, of agencies with the module `properties`.
         */
        post: operations["postV1ContactsByContactIdMerge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contacts/{contactId}/merges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the merges of a contact
         * @description Serves staff whose role has `contacts.merge`, of agencies with the module `properties`.
         */
        get: operations["getV1ContactsByContactIdMerges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contacts/{contactId}/portal-access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether a contact has access to the portal
         * @description Serves staff whose role has `contacts.read`, of agencies with the module `portal`.
         */
        get: operations["getV1ContactsByContactIdPortalAccess"];
        put?: never;
        /**
         * Invite an owner or renter to the portal
         * @description The link is mailed to the contact's first address, or to another one of theirs.
         *
         *     Serves staff whose role has `portal.invite`, of agencies with the module `portal`.
         */
        post: operations["postV1ContactsByContactIdPortalAccess"];
        /**
         * End a contact's access to the portal
         * @description Serves staff whose role has `portal.invite`, of agencies with the module `portal`.
         */
        delete: operations["deleteV1ContactsByContactIdPortalAccess"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contacts/{contactId}/portal-access/resend-invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mail a contact a new link to the portal
         * @description It voids those before; at most once a minute.
         *
         *     Serves staff whose role has `portal.invite`, of agencies with the module `portal`.
         */
        post: operations["postV1ContactsByContactIdPortalAccessResendInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contacts/{contactId}/unarchive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a contact out of the archive
         * @description Serves staff whose role has `contacts.write`, of agencies with the module `properties`.
         */
        post: operations["postV1ContactsByContactIdUnarchive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contacts/merges/{mergeId}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Undo a merge within 30 days
         * @description Everything goes back where it was, but for what was changed since: that stays and is named.
         *
         *     Serves staff whose role has `contacts.merge`, of agencies with the module `properties`.
         */
        post: operations["postV1ContactsMergesByMergeIdUndo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List documents
         * @description Serves staff whose role has `documents.read`, of agencies with the module `properties`.
         */
        get: operations["getV1Documents"];
        put?: never;
        /**
         * Add a document
         * @description First what it is; then its bytes are sent by PUT to its `contentUrl`.
         *
         *     Serves staff whose role has `documents.write`, of agencies with the module `properties`.
         */
        post: operations["postV1Documents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what is known of a document
         * @description Serves staff whose role has `documents.read`, of agencies with the module `properties`.
         */
        get: operations["getV1DocumentsByDocumentId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change what is said about a document
         * @description A merge: fields that are absent stay. Its bytes never change: other bytes are another document.
         *
         *     Serves staff whose role has `documents.write`, of agencies with the module `properties`.
         */
        patch: operations["patchV1DocumentsByDocumentId"];
        trace?: never;
    };
    "/v1/documents/{documentId}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Archive a document
         * @description It leaves the lists and the portal and can no longer be changed; staff can still download it.
         *
         *     Serves staff whose role has `documents.write`, of agencies with the module `properties`.
         */
        post: operations["postV1DocumentsByDocumentIdArchive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{documentId}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download the bytes of a document
         * @description Only once it is `ready`. That it was asked for is kept in the audit log. A connection that ends early means that what came is not to be trusted: ask again.
         *
         *     Serves staff whose role has `documents.read`, of agencies with the module `properties`.
         */
        get: operations["getV1DocumentsByDocumentIdContent"];
        /**
         * Send the bytes of a document
         * @description The bytes themselves, no form: PDF, JPEG, PNG, WebP, HEIC, DOCX, XLSX, or UTF-8 text and CSV, 25 MB unless the deployment says otherwise. The type is found in the bytes; Content-Type only tells CSV from other text. They are scanned for malware before anybody can read them. A document takes its bytes once, so there is no If-Match.
         *
         *     Serves staff whose role has `documents.write`, of agencies with the module `properties`.
         */
        put: operations["putV1DocumentsByDocumentIdContent"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow what changes in the agency
         * @description In an order in which nothing is missed: keep `nextCursor`, also of an empty page, and ask again with it. Without a cursor it begins with the oldest event that is kept. A change may take some seconds to appear. An event names what changed; read that by its id.
         *
         *     Serves staff whose role has `events.read`.
         */
        get: operations["getV1Events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exports/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export contacts
         * @description Streamed, of one state of the database, in no order. In CSV a text that a spreadsheet would take for a formula has an apostrophe before it; moments are in UTC. A few at a time: 429 and 503 say when to try again.
         *
         *     Serves staff whose role has `exports.read`, of agencies with the module `properties`.
         */
        get: operations["getV1ExportsContacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exports/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export the list of documents
         * @description Streamed, of one state of the database, in no order. In CSV a text that a spreadsheet would take for a formula has an apostrophe before it; moments are in UTC. A few at a time: 429 and 503 say when to try again.
         *
         *     Serves staff whose role has `exports.read`, of agencies with the module `properties`.
         */
        get: operations["getV1ExportsDocuments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exports/leases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export leases
         * @description Streamed, of one state of the database, in no order. In CSV a text that a spreadsheet would take for a formula has an apostrophe before it; moments are in UTC. A few at a time: 429 and 503 say when to try again.
         *
         *     Serves staff whose role has `exports.read`, of agencies with the module `leasing`.
         */
        get: operations["getV1ExportsLeases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exports/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export notes
         * @description Streamed, of one state of the database, in no order. In CSV a text that a spreadsheet would take for a formula has an apostrophe before it; moments are in UTC. A few at a time: 429 and 503 say when to try again.
         *
         *     Serves staff whose role has `exports.read`, of agencies with the module `properties`.
         */
        get: operations["getV1ExportsNotes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exports/properties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export properties
         * @description Streamed, of one state of the database, in no order. In CSV a text that a spreadsheet would take for a formula has an apostrophe before it; moments are in UTC. A few at a time: 429 and 503 say when to try again.
         *
         *     Serves staff whose role has `exports.read`, of agencies with the module `properties`.
         */
        get: operations["getV1ExportsProperties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exports/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export tasks
         * @description Streamed, of one state of the database, in no order. In CSV a text that a spreadsheet would take for a formula has an apostrophe before it; moments are in UTC. A few at a time: 429 and 503 say when to try again.
         *
         *     Serves staff whose role has `exports.read`, of agencies with the module `properties`.
         */
        get: operations["getV1ExportsTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exposed-credentials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have a secret of ours revoked that you have found
         * @description For everybody. A session token, a link of ours that holds a token (invitation, notice, page, post-mortem, status of a report), the token or signing secret of an alert source or pager: as it was copied, it is void at once, and whoever it belongs to is told. The answer is the same, and takes as long, whether it was one of ours or not. We keep its hash alone.
         *
         *     Serves everybody.
         */
        post: operations["postV1ExposedCredentials"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List imports
         * @description Serves staff whose role has `imports.write`, of agencies with the module `properties`.
         */
        get: operations["getV1Imports"];
        put?: never;
        /**
         * Import rows of a CSV file
         * @description The body is the file: text/csv, UTF-8 unless its charset says otherwise (UTF-16 is known by its mark), at most 50 MB and 200,000 rows; commas, semicolons, tabs or bars between cells. Every row is judged as if it had been sent to the route that adds one; rows are added only when nothing is wrong with any of them. `GET /v1/imports/template` shows the headings. Leases come in as drafts; they name their property by its name or id, and renters by their e-mail addresses. The answer comes at once; read the import to see how it goes.
         *
         *     Serves staff whose role has `imports.write`, of agencies with the module `properties`.
         */
        post: operations["postV1Imports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{importId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an import: how far it is, and what is wrong with which row and column
         * @description Serves staff whose role has `imports.write`, of agencies with the module `properties`.
         */
        get: operations["getV1ImportsByImportId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The headings of an import, with a row as an example
         * @description Serves staff whose role has `imports.write`, of agencies with the module `properties`.
         */
        get: operations["getV1ImportsTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invitations/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept an invitation with a first password, or with the one you have; then sign in
         * @description Serves everybody.
         */
        post: operations["postV1InvitationsAccept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invitations/look-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What an invitation offers
         * @description Serves everybody.
         */
        post: operations["postV1InvitationsLookUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/leases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List leases
         * @description Serves staff whose role has `leases.read`, of agencies with the module `leasing`.
         */
        get: operations["getV1Leases"];
        put?: never;
        /**
         * Draft a lease
         * @description It binds nobody until it is agreed. Rent and bond are in the currency of your agency.
         *
         *     Serves staff whose role has `leases.write`, of agencies with the module `leasing`.
         */
        post: operations["postV1Leases"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/leases/{leaseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a lease
         * @description Serves staff whose role has `leases.read`, of agencies with the module `leasing`.
         */
        get: operations["getV1LeasesByLeaseId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a draft
         * @description A merge: fields that are absent stay, `null` clears. Of a lease that is agreed, only `reference` and `bondHeldBy`; what counts from the first day moves with it.
         *
         *     Serves staff whose role has `leases.write`, of agencies with the module `leasing`.
         */
        patch: operations["patchV1LeasesByLeaseId"];
        trace?: never;
    };
    "/v1/leases/{leaseId}/agree": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Agree a lease
         * @description All have signed: it binds, and its property is taken for its days. No two leases of one property share a day: 409 names the other one.
         *
         *     Serves staff whose role has `leases.write`, of agencies with the module `leasing`.
         */
        post: operations["postV1LeasesByLeaseIdAgree"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/leases/{leaseId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a lease that has not begun
         * @description Nothing is deleted; its property is free again.
         *
         *     Serves staff whose role has `leases.write`, of agencies with the module `leasing`.
         */
        post: operations["postV1LeasesByLeaseIdCancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/leases/{leaseId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a lease early
         * @description Brings its last day forward; it is `ended` the day after.
         *
         *     Serves staff whose role has `leases.write`, of agencies with the module `leasing`.
         */
        post: operations["postV1LeasesByLeaseIdEnd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/leases/{leaseId}/notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record a notice
         * @description The lease ends on the day of leaving. Whether the time between is what the law asks is not judged.
         *
         *     Serves staff whose role has `leases.write`, of agencies with the module `leasing`.
         */
        post: operations["postV1LeasesByLeaseIdNotice"];
        /**
         * Withdraw a notice
         * @description The lease ends when it did before; 409 if its days have been let to others.
         *
         *     Serves staff whose role has `leases.write`, of agencies with the module `leasing`.
         */
        delete: operations["deleteV1LeasesByLeaseIdNotice"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/leases/{leaseId}/parties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the parties of a lease
         * @description All of them, those who have left too, by the day on which they came.
         *
         *     Serves staff whose role has `leases.read`, of agencies with the module `leasing`.
         */
        get: operations["getV1LeasesByLeaseIdParties"];
        /**
         * Set the parties of a draft
         * @description All of them; who is not named is no party.
         *
         *     Serves staff whose role has `leases.write`, of agencies with the module `leasing`.
         */
        put: operations["putV1LeasesByLeaseIdParties"];
        /**
         * Add a party to an agreed lease
         * @description From a day on; the others stay.
         *
         *     Serves staff whose role has `leases.write`, of agencies with the module `leasing`.
         */
        post: operations["postV1LeasesByLeaseIdParties"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/leases/{leaseId}/parties/{partyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Say when a party leaves
         * @description A lease keeps a renter on each of its days; the last one leaves by notice or by an early end.
         *
         *     Serves staff whose role has `leases.write`, of agencies with the module `leasing`.
         */
        patch: operations["patchV1LeasesByLeaseIdPartiesByPartyId"];
        trace?: never;
    };
    "/v1/leases/{leaseId}/renew": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Renew a lease
         * @description Agrees a new lease of the same property and renters, from the day after this one ends. Answers the new one.
         *
         *     Serves staff whose role has `leases.write`, of agencies with the module `leasing`.
         */
        post: operations["postV1LeasesByLeaseIdRenew"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/leases/{leaseId}/rents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the rents of a lease
         * @description By the day from which each is due. With `on`, the one of that day; none on days outside the lease.
         *
         *     Serves staff whose role has `leases.read`, of agencies with the module `leasing`.
         */
        get: operations["getV1LeasesByLeaseIdRents"];
        put?: never;
        /**
         * Change the rent from a day on
         * @description What was due before stays as it was.
         *
         *     Serves staff whose role has `leases.write`, of agencies with the module `leasing`.
         */
        post: operations["postV1LeasesByLeaseIdRents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/leases/{leaseId}/rents/{rentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take a change of rent back
         * @description One that has not taken effect; the rent before it goes on.
         *
         *     Serves staff whose role has `leases.write`, of agencies with the module `leasing`.
         */
        delete: operations["deleteV1LeasesByLeaseIdRentsByRentId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is signed in, where they are, and what is missing
         * @description Serves whoever is signed in.
         */
        get: operations["getV1Me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the password; your other sessions end
         * @description Serves whoever is signed in.
         */
        post: operations["postV1MePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where you are signed in
         * @description Serves whoever is signed in.
         */
        get: operations["getV1MeSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/sessions/end-others": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign out everywhere else; proven by the password (ASVS 7.5.2)
         * @description Serves whoever is signed in.
         */
        post: operations["postV1MeSessionsEndOthers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/totp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin to set up a second factor
         * @description Within 15 minutes of signing in. A repeat replaces the key; nothing counts until a code confirms it.
         *
         *     Serves whoever is signed in.
         */
        post: operations["postV1MeTotp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/totp/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm the second factor with its first code
         * @description Your other sessions end.
         *
         *     Serves whoever is signed in.
         */
        post: operations["postV1MeTotpConfirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List members: staff and portal users
         * @description Serves staff whose role has `members.read`.
         */
        get: operations["getV1Members"];
        put?: never;
        /**
         * Invite somebody as staff
         * @description A link is mailed to the address, with reminders. The answer is the same whether or not we know the address.
         *
         *     Serves staff whose role has `members.write`.
         */
        post: operations["postV1Members"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/members/{memberId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a member
         * @description Serves staff whose role has `members.read`.
         */
        get: operations["getV1MembersByMemberId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a member's roles, or limit them to their properties
         * @description Serves staff whose role has `members.write`.
         */
        patch: operations["patchV1MembersByMemberId"];
        trace?: never;
    };
    "/v1/members/{memberId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a membership, or take an invitation back
         * @description For good: their sessions and links end at once. To come again they are invited again.
         *
         *     Serves staff whose role has `members.write`.
         */
        post: operations["postV1MembersByMemberIdEnd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/members/{memberId}/reinstate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a suspended member in again
         * @description They sign in anew: no session of before comes back.
         *
         *     Serves staff whose role has `members.write`.
         */
        post: operations["postV1MembersByMemberIdReinstate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/members/{memberId}/resend-invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Invite again somebody who has not accepted
         * @description A new link, which voids those before; at most once a minute.
         *
         *     Serves staff whose role has `members.write`.
         */
        post: operations["postV1MembersByMemberIdResendInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/members/{memberId}/suspend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Suspend a member
         * @description Their sessions in this agency end at once.
         *
         *     Serves staff whose role has `members.write`.
         */
        post: operations["postV1MembersByMemberIdSuspend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List notes
         * @description Of one subject with `subjectType` and `subjectId`.
         *
         *     Serves staff whose role has `notes.read`, of agencies with the module `properties`.
         */
        get: operations["getV1Notes"];
        put?: never;
        /**
         * Write a note
         * @description About a property, a lease, a contact or a document. Owners and renters never see notes.
         *
         *     Serves staff whose role has `notes.write`, of agencies with the module `properties`.
         */
        post: operations["postV1Notes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notes/{noteId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a note
         * @description Serves staff whose role has `notes.read`, of agencies with the module `properties`.
         */
        get: operations["getV1NotesByNoteId"];
        put?: never;
        post?: never;
        /**
         * Delete a note
         * @description Serves staff whose role has `notes.write`, of agencies with the module `properties`.
         */
        delete: operations["deleteV1NotesByNoteId"];
        options?: never;
        head?: never;
        /**
         * Write a note anew
         * @description Serves staff whose role has `notes.write`, of agencies with the module `properties`.
         */
        patch: operations["patchV1NotesByNoteId"];
        trace?: never;
    };
    "/v1/operations/advisories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List advisories, drafts too, newest first
         * @description Serves operators.
         */
        get: operations["getV1OperationsAdvisories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/advisories/{advisoryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an advisory as it is being written
         * @description Serves operators.
         */
        get: operations["getV1OperationsAdvisoriesByAdvisoryId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change an advisory; what is public stays as it is until somebody else publishes the change
         * @description Serves operators.
         */
        patch: operations["patchV1OperationsAdvisoriesByAdvisoryId"];
        trace?: never;
    };
    "/v1/operations/advisories/{advisoryId}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish an advisory, or its changes, as a page and as signed CSAF 2.0; by somebody else than its author
         * @description The weakness must be fixed, and the agreed day have come. The report is disclosed by it.
         *
         *     Serves operators.
         */
        post: operations["postV1OperationsAdvisoriesByAdvisoryIdPublication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/agencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List agencies, newest first: name, country, region and state, nothing from inside
         * @description Serves operators.
         */
        get: operations["getV1OperationsAgencies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/alert-sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the systems that may raise alarm, by name
         * @description Serves operators.
         */
        get: operations["getV1OperationsAlertSources"];
        put?: never;
        /**
         * Let a system raise alarm
         * @description Its token and its signing secret are shown in this answer and nowhere else.
         *
         *     Serves operators.
         */
        post: operations["postV1OperationsAlertSources"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/alert-sources/{sourceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Disable a source of alerts, or enable it again
         * @description Serves operators.
         */
        patch: operations["patchV1OperationsAlertSourcesBySourceId"];
        trace?: never;
    };
    "/v1/operations/alert-sources/{sourceId}/secrets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a source of alerts another token and signing secret
         * @description Those of before are void at once.
         *
         *     Serves operators.
         */
        post: operations["postV1OperationsAlertSourcesBySourceIdSecrets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/incident-figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How quickly incidents are acknowledged, contained, told of and closed, by month and severity
         * @description Exercises stand apart; merged incidents and those that were none are left out.
         *
         *     Serves operators.
         */
        get: operations["getV1OperationsIncidentFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/incidents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List incidents
         * @description Serves operators.
         */
        get: operations["getV1OperationsIncidents"];
        put?: never;
        /**
         * Open an incident
         * @description Whoever is on call is paged at once, and a run keeps its clocks until it is closed; both begin as soon as Temporal can be reached, and this answers without it. Say the facts, and the rules propose the severity; or say a severity and why. With `exercisePeople` it is an exercise: the same in everything, but marked, and nobody else hears of it. Said again within ten minutes by the same person, as when the answer was lost, it is the same incident.
         *
         *     Serves operators.
         */
        post: operations["postV1OperationsIncidents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/incidents/{incidentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an incident
         * @description With its tasks, its clocks, and what is still `missing` before its `next` phase. `temporalUrl` leads to its run.
         *
         *     Serves operators.
         */
        get: operations["getV1OperationsIncidentsByIncidentId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Say what is known of an incident
         * @description A merge: fields that are absent stay, `null` clears. What was said before stays readable in the timeline. The notices to agencies are drafted from what stands here.
         *
         *     Serves operators.
         */
        patch: operations["patchV1OperationsIncidentsByIncidentId"];
        trace?: never;
    };
    "/v1/operations/incidents/{incidentId}/acknowledgement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that one has an incident: paging ends
         * @description A repeat changes nothing, and says who has it. Works while Temporal is down.
         *
         *     Serves operators.
         */
        post: operations["postV1OperationsIncidentsByIncidentIdAcknowledgement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/incidents/{incidentId}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is to change after an incident, in the order it is due
         * @description Serves operators.
         */
        get: operations["getV1OperationsIncidentsByIncidentIdActions"];
        put?: never;
        /**
         * Add an action, with its owner and when it is due: a run reminds of it until it is settled
         * @description Serves operators.
         */
        post: operations["postV1OperationsIncidentsByIncidentIdActions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/incidents/{incidentId}/actions/{actionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change an open action: what, whose, until when
         * @description Serves operators.
         */
        patch: operations["patchV1OperationsIncidentsByIncidentIdActionsByActionId"];
        trace?: never;
    };
    "/v1/operations/incidents/{incidentId}/actions/{actionId}/settlement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that an action is done, or decline it with a reason
         * @description Serves operators.
         */
        post: operations["postV1OperationsIncidentsByIncidentIdActionsByActionIdSettlement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/incidents/{incidentId}/affected-agencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The agencies that an incident touched, or may have
         * @description Serves operators.
         */
        get: operations["getV1OperationsIncidentsByIncidentIdAffectedAgencies"];
        put?: never;
        /**
         * Propose an agency by hand
         * @description Serves operators.
         */
        post: operations["postV1OperationsIncidentsByIncidentIdAffectedAgencies"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/incidents/{incidentId}/affected-agencies/{affectedId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Say what is known of an agency by now
         * @description A merge: fields that are absent stay. Its notices follow.
         *
         *     Serves operators.
         */
        patch: operations["patchV1OperationsIncidentsByIncidentIdAffectedAgenciesByAffectedId"];
        trace?: never;
    };
    "/v1/operations/incidents/{incidentId}/affected-agencies/{affectedId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm that an agency is affected, or say that it is not
         * @description Can be changed later, the other way round. A confirmed agency is told by its own run.
         *
         *     Serves operators.
         */
        post: operations["postV1OperationsIncidentsByIncidentIdAffectedAgenciesByAffectedIdDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/incidents/{incidentId}/affected-agencies/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find the agencies that were touched, in the audit log
         * @description What was touched, by whom, between when; each agency found is proposed with its counts and the kinds of data. Events hold no network addresses: for "from where" give the request ids that the edge logged for an address, or a session. Reading a page leaves no event, so an agency that is not found may still be affected. When `complete` is false the time of one request was up: ask again from `searchedUntil`.
         *
         *     Serves operators.
         */
        post: operations["postV1OperationsIncidentsByIncidentIdAffectedAgenciesProposals"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/incidents/{incidentId}/clocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The clocks of an incident: ours, and those that the law runs for its agencies
         * @description Serves operators.
         */
        get: operations["getV1OperationsIncidentsByIncidentIdClocks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/incidents/{incidentId}/clocks/{clockId}/settlement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Settle an agency's clock: its duty was done, or a section of the law excepts it
         * @description One of a direction (`ndb_direction`) is `met` once it was complied with, `excepted` also where the Commissioner has withdrawn it or a review has set it aside, and `cancelled` where it was recorded by mistake.
         *
         *     Serves operators.
         */
        post: operations["postV1OperationsIncidentsByIncidentIdClocksByClockIdSettlement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/incidents/{incidentId}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close a resolved incident
         * @description Out of `review`, and for good. 409 `phase_not_ready` while its post-mortem is not published and read, an affected agency lacks its last notice, an action has no owner or a task is open: `facts.missing` names it.
         *
         *     Serves operators.
         */
        post: operations["postV1OperationsIncidentsByIncidentIdClosing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/incidents/{incidentId}/containments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was done to contain an incident, oldest first
         * @description Serves operators.
         */
        get: operations["getV1OperationsIncidentsByIncidentIdContainments"];
        put?: never;
        /**
         * Keep an incident from getting worse
         * @description Answers at once; its run carries it out within seconds, before all other work, and again until it is done. What holds already is answered as it is (200). `revoke_tokens` ends sessions, the tokens there are, and voids links of open invitations.
         *
         *     Serves operators.
         */
        post: operations["postV1OperationsIncidentsByIncidentIdContainments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/incidents/{incidentId}/containments/{containmentId}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Undo a containment: another person than the one who asked for it
         * @description Brings back what it changed, and nothing that others have changed since. Possible after the incident too.
         *
         *     Serves operators.
         */
        post: operations["postV1OperationsIncidentsByIncidentIdContainmentsByContainmentIdUndo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/incidents/{incidentId}/directions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Directions of the Australian Commissioner to agencies of an incident (Privacy Act 1988 (Cth) s 26WR)
         * @description Serves operators.
         */
        get: operations["getV1OperationsIncidentsByIncidentIdDirections"];
        put?: never;
        /**
         * Record that an agency was directed to prepare a statement and to notify (s 26WR)
         * @description Its clock `ndb_direction` runs from when it was received to the day that it names, or else by our figure: the section says as soon as practicable. An agency that is not in Australia is refused (`law_not_applicable`), and so is a reference that is recorded (`already_done`).
         *
         *     Serves operators.
         */
        post: operations["postV1OperationsIncidentsByIncidentIdDirections"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/incidents/{incidentId}/directions/{directionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Correct what was recorded of a direction, or say how the Commissioner has varied it: its clock moves
         * @description Serves operators.
         */
        patch: operations["patchV1OperationsIncidentsByIncidentIdDirectionsByDirectionId"];
        trace?: never;
    };
    "/v1/operations/incidents/{incidentId}/dismissal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that it was no incident after all
         * @description Out of `triage` or `contain`; while no containment holds and no agency has been told. Its clocks fall away.
         *
         *     Serves operators.
         */
        post: operations["postV1OperationsIncidentsByIncidentIdDismissal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/incidents/{incidentId}/instants/{instant}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Say when an incident raised alarm, was noticed, or was known
         * @description Four separate instants, each with its own reason: `alert`, `detected`, `aware` (a reasonable degree of certainty, EDPB guidelines 9/2022 §31: the duty to tell agencies runs from here) and `verified`, which is said by `POST .../verification` and corrected here.
         *
         *     Serves operators.
         */
        put: operations["putV1OperationsIncidentsByIncidentIdInstantsByInstant"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/incidents/{incidentId}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Merge an incident into another one
         * @description It closes as `merged` and stays readable. Open tasks, containments that hold and affected agencies (as proposals) go on under the other one, and its people are told where. Not once agencies were told under it, and never an exercise with an incident.
         *
         *     Serves operators.
         */
        post: operations["postV1OperationsIncidentsByIncidentIdMerge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/incidents/{incidentId}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write a note into the timeline of an incident
         * @description Also after it is closed. A word by a person puts off the reminder that one is due.
         *
         *     Serves operators.
         */
        post: operations["postV1OperationsIncidentsByIncidentIdNotes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/incidents/{incidentId}/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The notices of an incident, with approvals and proof of delivery
         * @description Serves operators.
         */
        get: operations["getV1OperationsIncidentsByIncidentIdNotices"];
        put?: never;
        /**
         * Draft the next notice to an agency now
         * @description The run drafts by itself whenever there is something to tell. This is for a further one, or after one was withdrawn. It is yours then: others approve it.
         *
         *     Serves operators.
         */
        post: operations["postV1OperationsIncidentsByIncidentIdNotices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/incidents/{incidentId}/notices/{noticeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a notice
         * @description Serves operators.
         */
        get: operations["getV1OperationsIncidentsByIncidentIdNoticesByNoticeId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the text of a draft
         * @description It gets another hash: approvals of the old text count no longer, and you cannot approve it. A text that says what belongs to another agency is refused: its name, e-mail addresses, ids, people of an affected one.
         *
         *     Serves operators.
         */
        patch: operations["patchV1OperationsIncidentsByIncidentIdNoticesByNoticeId"];
        trace?: never;
    };
    "/v1/operations/incidents/{incidentId}/notices/{noticeId}/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve exactly the text of this hash
         * @description Two different persons approve, none of whom wrote or changed it: 403 `second_person_required` otherwise. Another hash: 412 `version_stale`. A text that says what belongs to another agency: 409 `conflict`, each fault with the word and its line; a name that is an ordinary word takes an exception with a reason, by both. The second approval sends it; works while Temporal is down.
         *
         *     Serves operators.
         */
        post: operations["postV1OperationsIncidentsByIncidentIdNoticesByNoticeIdApprovals"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/incidents/{incidentId}/notices/{noticeId}/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record a telephone call about a sent notice
         * @description Once somebody was reached, reminders end and the task to telephone closes by itself.
         *
         *     Serves operators.
         */
        post: operations["postV1OperationsIncidentsByIncidentIdNoticesByNoticeIdCalls"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/incidents/{incidentId}/notices/{noticeId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw a notice that was not sent
         * @description Serves operators.
         */
        post: operations["postV1OperationsIncidentsByIncidentIdNoticesByNoticeIdWithdrawal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/incidents/{incidentId}/paging": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the rounds of paging about an incident, with each page and what became of it
         * @description Serves operators.
         */
        get: operations["getV1OperationsIncidentsByIncidentIdPaging"];
        put?: never;
        /**
         * Page whoever is on call about an open incident again
         * @description Begins another round by the policy in force; while one is open, it goes on instead.
         *
         *     Serves operators.
         */
        post: operations["postV1OperationsIncidentsByIncidentIdPaging"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/incidents/{incidentId}/people-searches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find a person to contain, by a part of their name or e-mail address
         * @description Across agencies, the first 20 by address. For whoever commands the incident, while it is open. Each agency finds in its audit log that somebody of theirs was shown.
         *
         *     Serves operators.
         */
        post: operations["postV1OperationsIncidentsByIncidentIdPeopleSearches"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/incidents/{incidentId}/phase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Move an incident to another phase
         * @description Forward by one, once nothing is `missing` any more: else 409 `phase_not_ready`, and `facts.missing` names it. Back to any earlier one with a reason; checklists from there on are open again. Of two people at once one gets 412. Closing is `POST .../closing`.
         *
         *     Serves operators.
         */
        put: operations["putV1OperationsIncidentsByIncidentIdPhase"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/incidents/{incidentId}/post-mortem": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The post-mortem of an incident, its readers and its actions
         * @description Serves operators.
         */
        get: operations["getV1OperationsIncidentsByIncidentIdPostMortem"];
        put?: never;
        /**
         * Begin the post-mortem of an incident; its impact is drafted from the timeline
         * @description Whoever begins it is its author. One for each incident.
         *
         *     Serves operators.
         */
        post: operations["postV1OperationsIncidentsByIncidentIdPostMortem"];
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Write parts of a post-mortem, in Markdown
         * @description What is left out stays. One that is in review becomes a draft again; a published one stays as it is.
         *
         *     Serves operators.
         */
        patch: operations["patchV1OperationsIncidentsByIncidentIdPostMortem"];
        trace?: never;
    };
    "/v1/operations/incidents/{incidentId}/post-mortem/acknowledgement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that you have read a published post-mortem
         * @description Serves operators.
         */
        post: operations["postV1OperationsIncidentsByIncidentIdPostMortemAcknowledgement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/incidents/{incidentId}/post-mortem/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish an approved post-mortem: its readers are mailed and reminded until each has read it
         * @description Serves operators.
         */
        post: operations["postV1OperationsIncidentsByIncidentIdPostMortemPublication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/incidents/{incidentId}/post-mortem/readers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Name people of the company who are to read the post-mortem
         * @description Whoever is named already stays so. Of an exercise, only its people read.
         *
         *     Serves operators.
         */
        post: operations["postV1OperationsIncidentsByIncidentIdPostMortemReaders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/incidents/{incidentId}/post-mortem/readers/{personId}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let somebody off reading the post-mortem, with a reason
         * @description Not oneself. Who has left the company is released without anybody’s doing.
         *
         *     Serves operators.
         */
        post: operations["postV1OperationsIncidentsByIncidentIdPostMortemReadersByPersonIdRelease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/incidents/{incidentId}/post-mortem/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve a post-mortem in review, or send it back
         * @description For a second person: neither its author nor anybody who has written in it.
         *
         *     Serves operators.
         */
        post: operations["postV1OperationsIncidentsByIncidentIdPostMortemReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/incidents/{incidentId}/post-mortem/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a post-mortem before a second person
         * @description It needs its impact, its causes and at least one reader.
         *
         *     Serves operators.
         */
        post: operations["postV1OperationsIncidentsByIncidentIdPostMortemSubmission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/incidents/{incidentId}/record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The whole history of an incident as JSON, with the SHA-256 of each part and of the whole
         * @description Canonical JSON (RFC 8785). Each of `hashes` is the SHA-256 of the canonical JSON of that part; `sha256` is that of `{ cut, format, hashes, incidentId }`. The same history gives the same bytes. `cut` names parts of which only the first 20,000 rows are here.
         *
         *     Serves operators.
         */
        get: operations["getV1OperationsIncidentsByIncidentIdRecord"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/incidents/{incidentId}/record.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same history as a PDF, its hash on every page; the same history gives the same bytes
         * @description Serves operators.
         */
        get: operations["getV1OperationsIncidentsByIncidentIdRecordPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/incidents/{incidentId}/roles/{role}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Give a role in an incident to somebody, or hand it over
         * @description To whoever works for the company now (`GET /v1/operations/people`); `null` takes it away. Where nobody commands for longer than the policy allows, somebody is paged again.
         *
         *     Serves operators.
         */
        put: operations["putV1OperationsIncidentsByIncidentIdRolesByRole"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/incidents/{incidentId}/severity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Judge the severity of an incident again
         * @description By hand, or by facts, from which the rules propose it; with a reason either way. That it stays is a judgement too. A worse one pages again: not whoever says so, but who is next on call.
         *
         *     Serves operators.
         */
        put: operations["putV1OperationsIncidentsByIncidentIdSeverity"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/incidents/{incidentId}/similar-incidents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Past incidents like this one, most alike first, with what they share
         * @description Serves operators.
         */
        get: operations["getV1OperationsIncidentsByIncidentIdSimilarIncidents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/incidents/{incidentId}/statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the law asks to be written down, by agency, kind and phase
         * @description Serves operators.
         */
        get: operations["getV1OperationsIncidentsByIncidentIdStatements"];
        put?: never;
        /**
         * Begin the next phase of a statement
         * @description Kinds: `gdpr_33` (to the authority, in phases), `gdpr_34` (is a high risk likely), `ndb_assessment` (s 26WH), `ndb_statement` (s 26WK). What earlier phases said is in it already.
         *
         *     Serves operators.
         */
        post: operations["postV1OperationsIncidentsByIncidentIdStatements"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/incidents/{incidentId}/statements/{statementId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a phase that is not complete
         * @description Serves operators.
         */
        patch: operations["patchV1OperationsIncidentsByIncidentIdStatementsByStatementId"];
        trace?: never;
    };
    "/v1/operations/incidents/{incidentId}/statements/{statementId}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Complete a phase: its clock is met
         * @description Refused with 422 while something is missing; each fault names the field and the section that asks for it. The agency sees it then: while it says what belongs to another one, it is refused likewise.
         *
         *     Serves operators.
         */
        post: operations["postV1OperationsIncidentsByIncidentIdStatementsByStatementIdCompletion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/incidents/{incidentId}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a task to the present phase of an incident
         * @description Its owner is told by mail, once, when it is overdue; without an owner the commander is.
         *
         *     Serves operators.
         */
        post: operations["postV1OperationsIncidentsByIncidentIdTasks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/incidents/{incidentId}/tasks/{taskId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Say who does a task of an incident, and by when
         * @description Serves operators.
         */
        patch: operations["patchV1OperationsIncidentsByIncidentIdTasksByTaskId"];
        trace?: never;
    };
    "/v1/operations/incidents/{incidentId}/tasks/{taskId}/settlement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Settle a task of an incident: done, or dropped
         * @description Also an item of a checklist. Once: who comes second gets 409 `already_done`.
         *
         *     Serves operators.
         */
        post: operations["postV1OperationsIncidentsByIncidentIdTasksByTaskIdSettlement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/incidents/{incidentId}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the timeline of an incident
         * @description By when things happened, newest first unless asked otherwise. It is written by itself from every change, page, decision, containment and notice; no line is ever changed, what was wrong is corrected by another one.
         *
         *     Serves operators.
         */
        get: operations["getV1OperationsIncidentsByIncidentIdTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/incidents/{incidentId}/timeline/{lineId}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Correct a line of the timeline
         * @description By another line that names it: the first one stays.
         *
         *     Serves operators.
         */
        post: operations["postV1OperationsIncidentsByIncidentIdTimelineByLineIdCorrections"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/incidents/{incidentId}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that an incident is real, and what is known to be so
         * @description From here on each affected agency that a person has confirmed is told in writing. Who has verified is aware: `awareAt` is set with it, unless it was said before. Once only; a wrong instant is corrected.
         *
         *     Serves operators.
         */
        post: operations["postV1OperationsIncidentsByIncidentIdVerification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/on-call": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is on call, now or at an instant, and the next handovers
         * @description Overrides go before rotations, the newest one first. Who has left the company is passed over.
         *
         *     Serves operators.
         */
        get: operations["getV1OperationsOnCall"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/on-call/escalation-policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List escalation policies, the newest first
         * @description One is in force. Until there is one, everybody of the company is paged, every five minutes for an hour.
         *
         *     Serves operators.
         */
        get: operations["getV1OperationsOnCallEscalationPolicies"];
        put?: never;
        /**
         * Put an escalation policy in force
         * @description Whom, how, repeated after, and when the next level is asked too. Rounds of paging that have begun go on by the policy that they began with; the one before stays in the list.
         *
         *     Serves operators.
         */
        post: operations["postV1OperationsOnCallEscalationPolicies"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/on-call/pager": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How one is paged oneself, beside the mail of the account
         * @description Serves operators.
         */
        get: operations["getV1OperationsOnCallPager"];
        /**
         * Say how one is paged oneself
         * @description The webhook takes signed pages (Standard Webhooks): make its secret with `POST .../secret`. It is a public https address without user or password. Quiet hours hold back everything but sev1 until they end.
         *
         *     Serves operators.
         */
        put: operations["putV1OperationsOnCallPager"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/on-call/pager/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a signing secret for the pages to one’s webhook
         * @description Shown this once. The one before is void at once.
         *
         *     Serves operators.
         */
        post: operations["postV1OperationsOnCallPagerSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/on-call/pager/trial": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have a trial page sent to oneself
         * @description By mail, and to the webhook if there is one. Its run shows what came of it.
         *
         *     Serves operators.
         */
        post: operations["postV1OperationsOnCallPagerTrial"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/on-call/schedules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List on-call schedules, by name
         * @description Serves operators.
         */
        get: operations["getV1OperationsOnCallSchedules"];
        put?: never;
        /**
         * Create an on-call schedule
         * @description Pages nobody by itself: an escalation policy that is in force names it.
         *
         *     Serves operators.
         */
        post: operations["postV1OperationsOnCallSchedules"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/on-call/schedules/{scheduleId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an on-call schedule
         * @description Serves operators.
         */
        get: operations["getV1OperationsOnCallSchedulesByScheduleId"];
        /**
         * Change an on-call schedule, as a whole
         * @description Serves operators.
         */
        put: operations["putV1OperationsOnCallSchedulesByScheduleId"];
        post?: never;
        /**
         * Remove an on-call schedule, unless the policy in force names it
         * @description Serves operators.
         */
        delete: operations["deleteV1OperationsOnCallSchedulesByScheduleId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/on-call/schedules/{scheduleId}/overrides": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have somebody stand in for whoever would be on call
         * @description The newest override counts where several hold.
         *
         *     Serves operators.
         */
        post: operations["postV1OperationsOnCallSchedulesByScheduleIdOverrides"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/on-call/schedules/{scheduleId}/overrides/{overrideId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take an override back
         * @description Serves operators.
         */
        delete: operations["deleteV1OperationsOnCallSchedulesByScheduleIdOverridesByOverrideId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List who works for the company now
         * @description Whoever may command an incident, be paged, or be asked to read a post-mortem.
         *
         *     Serves operators.
         */
        get: operations["getV1OperationsPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/people/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End somebody's work for the company
         * @description Their sessions here are void at once, paging passes them over, and what they had in open incidents is vacant: a task asks for somebody else in each role. Turns on call that name them become a task of the operators. Nobody ends their own account, nor the last one. `POST .../reinstatement` is the way back.
         *
         *     Serves operators.
         */
        delete: operations["deleteV1OperationsPeopleByPersonId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/people/{personId}/reinstatement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take somebody back whose work for the company had ended
         * @description They sign in as before. Their sessions, roles and tasks of then do not come back; schedules that still name them have them on call again. Not by whoever ended it, as long as anybody else works here.
         *
         *     Serves operators.
         */
        post: operations["postV1OperationsPeopleByPersonIdReinstatement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List runs of all agencies and of the platform, newest first
         * @description Serves operators.
         */
        get: operations["getV1OperationsRuns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/runs/{runId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one run, with the tasks it has raised and its address in the Temporal UI
         * @description Serves operators.
         */
        get: operations["getV1OperationsRunsByRunId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/signing-key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The key in force, and those that were replaced
         * @description Serves operators.
         */
        get: operations["getV1OperationsSigningKey"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/signing-key/rotation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace the key that security.txt and advisories are signed with; a run does it
         * @description Serves operators.
         */
        post: operations["postV1OperationsSigningKeyRotation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/suspicion-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What agencies have reported, newest first
         * @description Serves operators.
         */
        get: operations["getV1OperationsSuspicionReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/suspicion-reports/{reportId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what an agency has reported
         * @description Serves operators.
         */
        get: operations["getV1OperationsSuspicionReportsByReportId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/suspicion-reports/{reportId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer a report in writing, once
         * @description Mailed to who reported it, and shown with their report. Its clock is met, and the incident that paged for it is closed as none, unless it is past triage.
         *
         *     Serves operators.
         */
        post: operations["postV1OperationsSuspicionReportsByReportIdAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/suspicion-reports/{reportId}/incident": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make an incident of a report in one step, or join it to an open one
         * @description Opens it with the source `customer_report`, or goes on in the one that paged for it, proposes the agency as affected, and answers the report.
         *
         *     Serves operators.
         */
        post: operations["postV1OperationsSuspicionReportsByReportIdIncident"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List operator tasks, newest first; the open ones unless asked otherwise
         * @description Serves operators.
         */
        get: operations["getV1OperationsTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/tasks/{taskId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide an open task; the run that waits goes on by itself
         * @description Works while Temporal is down: the run is woken once it is back. A task is decided once.
         *
         *     Serves operators.
         */
        post: operations["postV1OperationsTasksByTaskIdDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/vulnerability-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List vulnerability reports, newest first; the open ones unless asked otherwise
         * @description Serves operators.
         */
        get: operations["getV1OperationsVulnerabilityReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/vulnerability-reports/{reportId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a vulnerability report with its clocks, messages, files and mails
         * @description Serves operators.
         */
        get: operations["getV1OperationsVulnerabilityReportsByReportId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/vulnerability-reports/{reportId}/acknowledgement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Acknowledge a report: a person has read it, and its reporter is told so
         * @description Serves operators.
         */
        post: operations["postV1OperationsVulnerabilityReportsByReportIdAcknowledgement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/vulnerability-reports/{reportId}/advisory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Draft the advisory of a verified report
         * @description Serves operators.
         */
        post: operations["postV1OperationsVulnerabilityReportsByReportIdAdvisory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/vulnerability-reports/{reportId}/attachments/{attachmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download a file that came with a report
         * @description A stranger's file, as it came, never scanned: open it where it can do no harm. That it was read is kept.
         *
         *     Serves operators.
         */
        get: operations["getV1OperationsVulnerabilityReportsByReportIdAttachmentsByAttachmentId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/vulnerability-reports/{reportId}/disclosure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that what was fixed is public, where there is no advisory; publishing one says so by itself
         * @description Serves operators.
         */
        post: operations["postV1OperationsVulnerabilityReportsByReportIdDisclosure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/vulnerability-reports/{reportId}/disclosure-day": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write down the day of disclosure that was agreed on with the reporter
         * @description Serves operators.
         */
        post: operations["postV1OperationsVulnerabilityReportsByReportIdDisclosureDay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/vulnerability-reports/{reportId}/duplicate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that a report tells of what an earlier one does; its reporter follows the earlier one from then on
         * @description Serves operators.
         */
        post: operations["postV1OperationsVulnerabilityReportsByReportIdDuplicate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/vulnerability-reports/{reportId}/fix": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that the fix is served to everybody
         * @description Serves operators.
         */
        post: operations["postV1OperationsVulnerabilityReportsByReportIdFix"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/vulnerability-reports/{reportId}/incident": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that a weakness is used against us: opens an incident, or joins an open one
         * @description Serves operators.
         */
        post: operations["postV1OperationsVulnerabilityReportsByReportIdIncident"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/vulnerability-reports/{reportId}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write to the reporter
         * @description Serves operators.
         */
        post: operations["postV1OperationsVulnerabilityReportsByReportIdMessages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/vulnerability-reports/{reportId}/owner": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a report to somebody of the company
         * @description Serves operators.
         */
        post: operations["postV1OperationsVulnerabilityReportsByReportIdOwner"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/vulnerability-reports/{reportId}/rejection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that a report is no weakness, with the reason that its reporter reads
         * @description Serves operators.
         */
        post: operations["postV1OperationsVulnerabilityReportsByReportIdRejection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/vulnerability-reports/{reportId}/status-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Void the status link and the mail address of a report, and mail new ones
         * @description Serves operators.
         */
        post: operations["postV1OperationsVulnerabilityReportsByReportIdStatusLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/vulnerability-reports/{reportId}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that a report is right, and rate it by its CVSS 4.0 vector; again while it is being fixed
         * @description The clock of the fix follows the rating. One that was fixed goes back to fixing.
         *
         *     Serves operators.
         */
        post: operations["postV1OperationsVulnerabilityReportsByReportIdVerification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/portal/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the documents that the agency has marked for you
         * @description Serves owners and renters, of agencies with the module `portal`.
         */
        get: operations["getV1PortalDocuments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/portal/documents/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what a document marked for you is; its content is read from /content
         * @description Serves owners and renters, of agencies with the module `portal`.
         */
        get: operations["getV1PortalDocumentsByDocumentId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/portal/documents/{documentId}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download a document as an owner or renter
         * @description Documents that are meant for owners or renters, of the time in which the property or lease was theirs.
         *
         *     Serves owners and renters, of agencies with the module `portal`.
         */
        get: operations["getV1PortalDocumentsByDocumentIdContent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/portal/leases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List your leases, and those of what you own
         * @description Serves owners and renters, of agencies with the module `portal`.
         */
        get: operations["getV1PortalLeases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/portal/leases/{leaseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a lease of yours, or of what you own
         * @description Owners and renters of before see what was of their time. Other people are shown by masked names.
         *
         *     Serves owners and renters, of agencies with the module `portal`.
         */
        get: operations["getV1PortalLeasesByLeaseId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/portal/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what the agency knows you as, and what you own or rent
         * @description Serves owners and renters, of agencies with the module `portal`.
         */
        get: operations["getV1PortalMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/portal/properties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the properties that you own or rent, or did
         * @description Serves owners and renters, of agencies with the module `portal`.
         */
        get: operations["getV1PortalProperties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/portal/properties/{propertyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a property that you own or rent, or did
         * @description Details and the lease are for who owns it today; to everybody else it is an address.
         *
         *     Serves owners and renters, of agencies with the module `portal`.
         */
        get: operations["getV1PortalPropertiesByPropertyId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/properties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List properties
         * @description Serves staff whose role has `properties.read`, of agencies with the module `properties`.
         */
        get: operations["getV1Properties"];
        put?: never;
        /**
         * Add a property
         * @description Serves staff whose role has `properties.write`, of agencies with the module `properties`.
         */
        post: operations["postV1Properties"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/properties/{propertyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a property
         * @description Serves staff whose role has `properties.read`, of agencies with the module `properties`.
         */
        get: operations["getV1PropertiesByPropertyId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a property
         * @description A merge: fields that are absent stay, `null` clears.
         *
         *     Serves staff whose role has `properties.write`, of agencies with the module `properties`.
         */
        patch: operations["patchV1PropertiesByPropertyId"];
        trace?: never;
    };
    "/v1/properties/{propertyId}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Archive a property
         * @description It leaves the lists and can no longer be changed; nothing is deleted, which is why this is no DELETE.
         *
         *     Serves staff whose role has `properties.write`, of agencies with the module `properties`.
         */
        post: operations["postV1PropertiesByPropertyIdArchive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/properties/{propertyId}/owners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the owners of a property, now and before
         * @description The latest first. With `on`, those of that day: one entry, or none.
         *
         *     Serves staff whose role has `properties.read`, of agencies with the module `properties`.
         */
        get: operations["getV1PropertiesByPropertyIdOwners"];
        /**
         * Say who owns a property from a day on
         * @description What was said for that day and later is replaced; owners of before end the day before, and stay in the history. Shares are read exactly and must sum to one.
         *
         *     Serves staff whose role has `properties.write`, of agencies with the module `properties`.
         */
        put: operations["putV1PropertiesByPropertyIdOwners"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/properties/{propertyId}/staff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Say who of the staff looks after a property
         * @description Whoever is not named does so no longer. Staff limited to some properties see exactly those.
         *
         *     Serves staff whose role has `properties.write`, of agencies with the module `properties`.
         */
        put: operations["putV1PropertiesByPropertyIdStaff"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/properties/{propertyId}/unarchive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an archived property back
         * @description Serves staff whose role has `properties.write`, of agencies with the module `properties`.
         */
        post: operations["postV1PropertiesByPropertyIdUnarchive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List one's own agency's runs, newest first
         * @description Serves staff whose role has `runs.read`.
         */
        get: operations["getV1Runs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/security": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The security promises, each with the age of its proof or with what is missing
         * @description Serves everybody.
         */
        get: operations["getV1Security"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/security-clocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What laws ask of the agency after security incidents, and by when; the one that ends first leading
         * @description Serves staff whose role has `security.read`.
         */
        get: operations["getV1SecurityClocks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/security-notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Notices of security incidents that concern the agency, newest first
         * @description Serves staff whose role has `security.read`.
         */
        get: operations["getV1SecurityNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/security-notices/{noticeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A notice, with the clocks that the agency's law runs and the statements prepared for it
         * @description Reading proves nothing: say that it was opened, or acknowledge it, by the routes below.
         *
         *     Serves staff whose role has `security.read`.
         */
        get: operations["getV1SecurityNoticesByNoticeId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/security-notices/{noticeId}/acknowledgement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that you have read a notice: its reminders end
         * @description Serves staff whose role has `security.read`.
         */
        post: operations["postV1SecurityNoticesByNoticeIdAcknowledgement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/security-notices/{noticeId}/opened": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that you have opened a notice
         * @description Serves staff whose role has `security.read`.
         */
        post: operations["postV1SecurityNoticesByNoticeIdOpened"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/security-statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Statements that were prepared for the agency, each phase by itself, newest first
         * @description Complete ones alone: what is still being written is not shown.
         *
         *     Serves staff whose role has `security.read`.
         */
        get: operations["getV1SecurityStatements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/security-statements/{statementId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A statement that was prepared for the agency
         * @description Serves staff whose role has `security.read`.
         */
        get: operations["getV1SecurityStatementsByStatementId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in with e-mail and password, and with a code at once if there is one
         * @description Serves everybody.
         */
        post: operations["postV1Sessions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Sign out
         * @description Serves whoever is signed in.
         */
        delete: operations["deleteV1SessionsCurrent"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions/current/agency": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Choose the agency to work in
         * @description Serves whoever is signed in.
         */
        post: operations["postV1SessionsCurrentAgency"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions/current/factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show the second factor
         * @description Serves whoever is signed in.
         */
        post: operations["postV1SessionsCurrentFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions/current/operations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Choose the operations of the company, as one of its operators
         * @description Serves whoever is signed in.
         */
        post: operations["postV1SessionsCurrentOperations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sign-ups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign up an agency
         * @description An `Idempotency-Key` (1 to 255 visible ASCII characters) makes repeats safe: the same sign-up goes on where it stopped.
         *
         *     Serves everybody.
         */
        post: operations["postV1SignUps"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/suspicions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What you have reported, newest first; for admins, what their agency has
         * @description Serves whoever is in an agency, staff or portal.
         */
        get: operations["getV1Suspicions"];
        put?: never;
        /**
         * Report suspected access, exposed credentials or a security issue
         * @description A person of ours answers in writing within four hours. What you ask for besides is done at once. For staff, owners and renters, also while the agency can otherwise only be read. Ten an hour of each.
         *
         *     Serves whoever is in an agency, staff or portal.
         */
        post: operations["postV1Suspicions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/suspicions/{reportId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one of them, with our answer
         * @description Serves whoever is in an agency, staff or portal.
         */
        get: operations["getV1SuspicionsByReportId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List tags
         * @description Of one subject with `subjectType` and `subjectId`: the tags that it carries.
         *
         *     Serves staff whose role has `notes.read`, of agencies with the module `properties`.
         */
        get: operations["getV1Tags"];
        put?: never;
        /**
         * Add a tag
         * @description Serves staff whose role has `notes.write`, of agencies with the module `properties`.
         */
        post: operations["postV1Tags"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tags/{tagId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a tag
         * @description Serves staff whose role has `notes.read`, of agencies with the module `properties`.
         */
        get: operations["getV1TagsByTagId"];
        put?: never;
        post?: never;
        /**
         * Delete a tag and take it off everything
         * @description Serves staff whose role has `notes.write`, of agencies with the module `properties`.
         */
        delete: operations["deleteV1TagsByTagId"];
        options?: never;
        head?: never;
        /**
         * Rename a tag
         * @description Serves staff whose role has `notes.write`, of agencies with the module `properties`.
         */
        patch: operations["patchV1TagsByTagId"];
        trace?: never;
    };
    "/v1/tags/{tagId}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what carries a tag
         * @description Serves staff whose role has `notes.read`, of agencies with the module `properties`.
         */
        get: operations["getV1TagsByTagIdLinks"];
        put?: never;
        /**
         * Put a tag on things, or take it off
         * @description What carries it already, or does not, stays as it is; the answer counts what changed.
         *
         *     Serves staff whose role has `notes.write`, of agencies with the module `properties`.
         */
        post: operations["postV1TagsByTagIdLinks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List tasks
         * @description Those without a day come last when sorted by `dueOn`.
         *
         *     Serves staff whose role has `notes.read`, of agencies with the module `properties`.
         */
        get: operations["getV1Tasks"];
        put?: never;
        /**
         * Add a task
         * @description About something, or by itself.
         *
         *     Serves staff whose role has `notes.write`, of agencies with the module `properties`.
         */
        post: operations["postV1Tasks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tasks/{taskId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a task
         * @description Serves staff whose role has `notes.read`, of agencies with the module `properties`.
         */
        get: operations["getV1TasksByTaskId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a task
         * @description A merge: fields that are absent stay, `null` clears. A closed task is opened again first.
         *
         *     Serves staff whose role has `notes.write`, of agencies with the module `properties`.
         */
        patch: operations["patchV1TasksByTaskId"];
        trace?: never;
    };
    "/v1/tasks/{taskId}/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Say that a task is done or dropped, or open it again
         * @description Serves staff whose role has `notes.write`, of agencies with the module `properties`.
         */
        put: operations["putV1TasksByTaskIdState"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vulnerability-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report a weakness of Reeve; no account is needed
         * @description Read /security/policy first: whoever acts by it has nothing to fear from us. The answer holds the secret by which the report is read from then on, and files are added. 20 reports an hour from one network.
         *
         *     Serves everybody.
         */
        post: operations["postV1VulnerabilityReports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vulnerability-reports/{reportId}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a file to your report
         * @description The bytes themselves, at most 20 MB, five files a report; the name stands in Content-Disposition. The token of the report stands in the header `report-token`. Nobody opens the file but our security team, as a download.
         *
         *     Serves everybody.
         */
        post: operations["postV1VulnerabilityReportsByReportIdAttachments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vulnerability-reports/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how far your report is: state, promised times, messages
         * @description The token of the report stands in the header `report-token`.
         *
         *     Serves everybody.
         */
        get: operations["getV1VulnerabilityReportsStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vulnerability-reports/status/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask us about your report, or answer our question
         * @description The token of the report stands in the header `report-token`.
         *
         *     Serves everybody.
         */
        post: operations["postV1VulnerabilityReportsStatusMessages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Acknowledged: {
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            acknowledgedAt: string;
            /**
             * Format: uuid
             * @description UUID
             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
             */
            acknowledgedBy: string;
            /** @enum {string} */
            outcome: "acknowledged" | "already";
        };
        Advisory: {
            /**
             * Format: uuid
             * @description UUID
             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
             */
            createdBy: string;
            cve: string | null;
            description: string;
            editedBy: string | null;
            /**
             * Format: uuid
             * @description UUID
             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
             */
            id: string;
            publishedAt: string | null;
            publishedBy: string | null;
            remedy: string;
            /**
             * Format: uuid
             * @description UUID
             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
             */
            reportId: string;
            revisions: {
                /**
                 * Format: date-time
                 * @example 2026-03-01T09:30:00.000Z
                 */
                at: string;
                number: string;
                summary: string;
            }[];
            /** @enum {string} */
            state: "draft" | "published";
            title: string;
            trackingId: string;
            unpublishedChanges: boolean;
            version: number;
        };
        AffectedAgency: {
            /**
             * Format: uuid
             * @description UUID
             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
             */
            agencyId: string;
            /** @description Why it was proposed: how many events, of which subjects, the first and the last */
            basis: {
                [key: string]: string | number | boolean | null;
            };
            consequences: string | null;
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            createdAt: string;
            dataCategories: string[];
            decidedAt: string | null;
            decidedBy: string | null;
            /**
             * Format: uuid
             * @description UUID
             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
             */
            id: string;
            /**
             * Format: uuid
             * @description UUID
             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
             */
            incidentId: string;
            peopleAffected: number | null;
            reason: string | null;
            recordsAffected: number | null;
            /** @enum {string} */
            state: "proposed" | "confirmed" | "rejected";
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            updatedAt: string;
            /** @description The ETag begins with this number */
            version: number;
        };
        AffectedAgencyChange: {
            /** @description What may follow from it; Markdown */
            consequences?: string | null;
            dataCategories?: ("contact_details" | "bank_details" | "tenancy_details" | "ownership_details" | "property_details" | "documents" | "notes_and_tasks" | "accounts_and_access")[];
            /** @description About how many people; null while nobody knows */
            peopleAffected?: number | null;
            /** @example its leases were read by the account that was taken over */
            reason: string;
            recordsAffected?: number | null;
        };
        AffectedAgencyDecision: {
            /** @description What may follow from it; Markdown */
            consequences?: string | null;
            dataCategories?: ("contact_details" | "bank_details" | "tenancy_details" | "ownership_details" | "property_details" | "documents" | "notes_and_tasks" | "accounts_and_access")[];
            /** @enum {string} */
            decision: "confirmed" | "rejected";
            /** @description About how many people; null while nobody knows */
            peopleAffected?: number | null;
            /** @example its leases were read by the account that was taken over */
            reason: string;
            recordsAffected?: number | null;
        };
        AffectedAgencySearch: {
            /**
             * @example [
             *       "contact.bank_revealed"
             *     ]
             */
            actions?: string[];
            /** @description As events name it: a membership, a person, a run */
            actorId?: string;
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            from: string;
            /**
             * Format: uuid
             * @description By themselves and by all their memberships
             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
             */
            personId?: string;
            requestIds?: string[];
            /**
             * Format: uuid
             * @description Its person, from sign-in to its end; kept for 30 days after
             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
             */
            sessionId?: string;
            /**
             * @example [
             *       "contact"
             *     ]
             */
            subjectTypes?: string[];
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            until: string;
        };
        AlertSource: {
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            createdAt: string;
            disabledAt: string | null;
            /**
             * Format: uuid
             * @description UUID
             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
             */
            id: string;
            name: string;
            /** @description When that happened last */
            refusedAt: string | null;
            /** @description Alerts of it that could not be taken, since it was made */
            refusedCount: number;
            /** @description What was wrong then: the first few faults */
            refusedFaults: {
                /** @example must be an instant, as 2026-03-01T09:30:00Z */
                detail: string;
                /**
                 * @description Where, in the delivery (RFC 6901)
                 * @example /alerts/1/startsAt
                 */
                pointer: string;
            }[];
            /** @enum {string} */
            shape: "alertmanager" | "generic";
            /** @description Where it sends its alerts */
            url: string;
            version: number;
        };
        AlertSourceChange: {
            disabled: boolean;
        };
        AlertSourceWithSecrets: {
            /**
             * @description For Standard Webhooks. Shown this once
             * @example whsec_...
             */
            signingSecret: string;
            source: components["schemas"]["AlertSource"];
            /**
             * @description For `Authorization: Bearer`. Shown this once
             * @example reeve_alert_...
             */
            token: string;
        };
        BankDetails: {
            accountHolder: string;
            accountNumber?: string;
            bsb?: string;
            iban?: string;
            /** @enum {string} */
            scheme: "iban" | "bsb" | "sort_code";
            sortCode?: string;
        };
        BreachNotice: {
            /**
             * Format: uuid
             * @description UUID
             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
             */
            agencyId: string;
            approvals: {
                /**
                 * Format: uuid
                 * @description UUID
                 * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                 */
                approvedBy: string;
                /**
                 * Format: date-time
                 * @example 2026-03-01T09:30:00.000Z
                 */
                at: string;
                exceptions: {
                    /**
                     * @description Why it is an ordinary word here
                     * @example the office at home is meant
                     */
                    reason: string;
                    /**
                     * @description As the comparison names it
                     * @example Home
                     */
                    word: string;
                }[];
                sha256: string;
                /** @description False: their work for the company had ended since, or they were suspended. They may approve anew */
                stands: boolean;
            }[];
            approvedAt: string | null;
            /** @description Markdown */
            body: string;
            calls: components["schemas"]["NoticeCall"][];
            /** @description Of drafts */
            comparison: components["schemas"]["NoticeComparison"] | null;
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            createdAt: string;
            deliveries: {
                acceptedAt: string | null;
                bouncedAt: string | null;
                /** @description Closed word, or enhanced status code (RFC 3463) */
                failure: string | null;
                /**
                 * Format: uuid
                 * @description UUID
                 * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                 */
                id: string;
                messageId: string | null;
                /**
                 * Format: uuid
                 * @description UUID
                 * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                 */
                recipientId: string;
                /** @enum {string} */
                recipientKind: "admin" | "security_contact" | "exercise";
                /** @description 0: the notice itself; 1 and on: reminders */
                reminder: number;
                /**
                 * @description `accepted`: by the mail server; a bounce may follow
                 * @enum {string}
                 */
                state: "pending" | "accepted" | "refused" | "bounced";
            }[];
            /** @description Null for what the run has drafted */
            draftedBy: string | null;
            /** @description None of them may approve it */
            editors: string[];
            exercise: boolean;
            /**
             * Format: uuid
             * @description UUID
             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
             */
            id: string;
            /**
             * Format: uuid
             * @description UUID
             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
             */
            incidentId: string;
            /** @enum {string} */
            kind: "initial" | "update" | "final";
            /** @enum {string} */
            language: "en" | "de";
            receipts: {
                /**
                 * Format: date-time
                 * @example 2026-03-01T09:30:00.000Z
                 */
                at: string;
                /**
                 * Format: uuid
                 * @description UUID
                 * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                 */
                by: string;
                /** @enum {string} */
                kind: "opened" | "acknowledged";
                /** @enum {string} */
                recipientKind: "admin" | "security_contact" | "exercise";
            }[];
            sentAt: string | null;
            sequence: number;
            /** @description Of language, subject and body: what is approved */
            sha256: string;
            /** @enum {string} */
            state: "draft" | "approved" | "sent" | "withdrawn";
            subject: string;
            /** @description When it first came to somebody there: a mail server took it and it did not come back, it was opened or acknowledged, or somebody was reached on the telephone. Sent is not told */
            toldAt: string | null;
            /** @description Recipients to whom it could not be brought, also where others got it: a task each */
            unreached: {
                failure: string | null;
                /**
                 * Format: uuid
                 * @description UUID
                 * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                 */
                recipientId: string;
                /** @enum {string} */
                recipientKind: "admin" | "security_contact" | "exercise";
            }[];
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            updatedAt: string;
            version: number;
        };
        Clock: {
            agencyId: string | null;
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            dueAt: string;
            exception: string | null;
            /**
             * Format: uuid
             * @description UUID
             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
             */
            id: string;
            kind: string;
            reason: string | null;
            rule: string;
            settledAt: string | null;
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            startsAt: string;
            /** @enum {string} */
            state: "running" | "overdue" | "met" | "excepted" | "cancelled";
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            warnAt: string;
        };
        CommissionerDirection: {
            /**
             * Format: uuid
             * @description UUID
             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
             */
            agencyId: string;
            asks: string;
            clock: {
                /**
                 * Format: date-time
                 * @example 2026-03-01T09:30:00.000Z
                 */
                dueAt: string;
                exception: string | null;
                /**
                 * Format: uuid
                 * @description UUID
                 * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                 */
                id: string;
                /** @enum {string} */
                state: "running" | "overdue" | "met" | "excepted" | "cancelled";
            };
            /** @description Null: as soon as practicable (s 26WR(10)); the figure is ours */
            complyBy: string | null;
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: uuid
             * @description UUID
             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
             */
            id: string;
            /**
             * Format: uuid
             * @description UUID
             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
             */
            incidentId: string;
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            receivedAt: string;
            /**
             * Format: uuid
             * @description UUID
             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
             */
            recordedBy: string;
            reference: string;
            /** @description It was recorded by mistake */
            retractedAt: string | null;
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            updatedAt: string;
            version: number;
        };
        Contact: {
            addresses: {
                country: string;
                label: string | null;
                line1: string;
                line2: string | null;
                locality: string;
                postalCode: string | null;
                region: string | null;
            }[];
            archivedAt: string | null;
            /**
             * @description All that is shown of its bank details
             * @example •••• 6789
             */
            bankMasked: string | null;
            companyName: string | null;
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            createdAt: string;
            emails: {
                address: string;
                label: string | null;
            }[];
            familyName: string | null;
            givenName: string | null;
            /**
             * Format: uuid
             * @description UUID
             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
             */
            id: string;
            /** @enum {string} */
            kind: "person" | "company";
            language: string | null;
            /** @description With `expand=leases`: the newest 50 */
            leases?: {
                endsOn: string | null;
                /**
                 * @description A day of the agency
                 * @example 2026-03-01
                 */
                fromOn: string;
                /**
                 * Format: uuid
                 * @description UUID
                 * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                 */
                leaseId: string;
                /**
                 * Format: uuid
                 * @description UUID
                 * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                 */
                propertyId: string;
                /** @enum {string} */
                role: "renter" | "guarantor" | "occupant";
                /**
                 * @description A day of the agency
                 * @example 2026-03-01
                 */
                startsOn: string;
                /** @enum {string} */
                state: "draft" | "agreed" | "current" | "ending" | "ended" | "cancelled";
                toOn: string | null;
            }[];
            /** @description The contact that this one was merged into */
            mergedIntoId: string | null;
            /** @description The company name, or given and family name in the order of their script */
            name: string;
            phones: {
                label: string | null;
                /** @description E.164 */
                number: string;
            }[];
            preferredChannel: ("email" | "sms" | "phone" | "post") | null;
            /** @description With `expand=properties`: the newest 50 */
            properties?: {
                /**
                 * @description A day of the agency
                 * @example 2026-03-01
                 */
                fromOn: string;
                name: string;
                parts: number;
                /**
                 * Format: uuid
                 * @description UUID
                 * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                 */
                propertyId: string;
                /** @enum {string} */
                status: "vacant" | "reserved" | "let" | "off_market";
                toOn: string | null;
                /** @description The share is parts of whole */
                whole: number;
            }[];
            roles: ("owner" | "renter" | "tradesperson")[];
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            updatedAt: string;
            /** @description The ETag begins with this number */
            version: number;
        };
        ContactChange: {
            addresses?: {
                /** @example IE */
                country: string;
                /**
                 * @description In your own words
                 * @default null
                 * @example work
                 */
                label?: string | null;
                /** @example 3 Quay Street */
                line1: string;
                /** @default null */
                line2?: string | null;
                /** @example Galway */
                locality: string;
                /** @default null */
                postalCode?: string | null;
                /** @default null */
                region?: string | null;
            }[];
            /**
             * @description Of a company
             * @example null
             */
            companyName?: string | null;
            /** @description The first is the one to write to */
            emails?: {
                /** @example maire@example.ie */
                address: string;
                /**
                 * @description In your own words
                 * @default null
                 * @example work
                 */
                label?: string | null;
            }[];
            /** @example Ní Dhomhnaill */
            familyName?: string | null;
            /**
             * @description Of a person, or of whom to ask for in a company
             * @example Máire
             */
            givenName?: string | null;
            /** @enum {string} */
            kind?: "person" | "company";
            /**
             * @description BCP 47
             * @example ga-IE
             */
            language?: string | null;
            phones?: {
                /**
                 * @description In your own words
                 * @default null
                 * @example work
                 */
                label?: string | null;
                /**
                 * @description E.164, or as it is dialled in the country of your agency; kept as E.164
                 * @example +353861234567
                 */
                number: string;
            }[];
            /** @description One that the contact has: `sms` and `phone` need a number, `post` an address */
            preferredChannel?: ("email" | "sms" | "phone" | "post") | null;
            /** @description One may be several at once */
            roles?: ("owner" | "renter" | "tradesperson")[];
        };
        ContactDuplicates: {
            data: {
                contact: components["schemas"]["Contact"];
                reasons: ("email" | "phone" | "name")[];
            }[];
        };
        ContactMerge: {
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: uuid
             * @description UUID
             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
             */
            id: string;
            /**
             * Format: uuid
             * @description UUID
             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
             */
            keptId: string;
            mergedBy: string | null;
            moved: {
                documents: number;
                leases: number;
                notes: number;
                portalMembers: number;
                properties: number;
                tags: number;
                tasks: number;
            };
            /**
             * Format: uuid
             * @description UUID
             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
             */
            otherId: string;
            undoneAt: string | null;
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            undoUntil: string;
        };
        ContactMergeUndone: {
            contact: components["schemas"]["Contact"];
            /** @description Fields of that contact that were changed since, and stay */
            fieldsLeft: string[];
            /** @description Changed since, or gone: stays with the contact that was kept */
            leftBehind: {
                /**
                 * Format: uuid
                 * @description UUID
                 * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                 */
                id: string;
                /** @enum {string} */
                type: "property" | "lease" | "document" | "note" | "task" | "tag_link" | "membership";
            }[];
            restored: components["schemas"]["Contact"];
        };
        ContactsMerged: {
            contact: components["schemas"]["Contact"];
            /**
             * Format: uuid
             * @description UUID
             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
             */
            mergeId: string;
            moved: {
                documents: number;
                leases: number;
                notes: number;
                portalMembers: number;
                properties: number;
                tags: number;
                tasks: number;
            };
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            undoUntil: string;
        };
        Containment: {
            doneAt: string | null;
            /** @description Closed code of why it could not be done, or undone */
            failure: string | null;
            /**
             * Format: uuid
             * @description UUID
             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
             */
            id: string;
            /**
             * Format: uuid
             * @description UUID
             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
             */
            incidentId: string;
            /** @enum {string} */
            kind: "end_sessions" | "suspend_person" | "revoke_tokens" | "disable_integration" | "disable_module" | "read_only" | "block_addresses";
            /** @description Sessions, persons, agencies or blocks that it reached */
            reached: number | null;
            reason: string;
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            requestedAt: string;
            /**
             * Format: uuid
             * @description UUID
             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
             */
            requestedBy: string;
            scope: {
                /**
                 * @description IP addresses or CIDR blocks
                 * @example [
                 *       "203.0.113.0/24"
                 *     ]
                 */
                addresses?: string[];
                /**
                 * Format: uuid
                 * @description UUID
                 * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                 */
                agencyId?: string;
                /**
                 * Format: uuid
                 * @description UUID
                 * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                 */
                alertSourceId?: string;
                /**
                 * @description Everybody, everywhere
                 * @constant
                 */
                all?: true;
                module?: string;
                /**
                 * Format: uuid
                 * @description UUID
                 * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                 */
                personId?: string;
                /**
                 * Format: uuid
                 * @description UUID
                 * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                 */
                sparedSessionId?: string;
            };
            /** @enum {string} */
            state: "requested" | "done" | "failed" | "undoing" | "undone";
            /** @description What undoing brings back */
            undo: string;
            undoneAt: string | null;
            undoneBy: string | null;
            undoReason: string | null;
        };
        Control: {
            evidence: components["schemas"]["Evidence"] | null;
            /** @example B2 */
            id: string;
            keptBy: string;
            /** @description What must also have happened for real, beside tests: the newest decides */
            live: {
                evidence: components["schemas"]["Evidence"] | null;
                maxAgeMs: number;
                what: string;
            }[];
            maxAgeMs: number | null;
            /** @description Why it is not proven; of a proven one, what the proof does not reach */
            missing: string | null;
            promise: string;
            proven: boolean;
            provenBy: string;
            /** @enum {string} */
            verdict: "kept" | "not_provable" | "unproven" | "broken" | "too_old" | "other_code" | "unreadable";
        };
        Document: {
            archivedAt: string | null;
            audience: ("owners" | "renters")[];
            bytes: number | null;
            contact?: {
                /**
                 * Format: uuid
                 * @description UUID
                 * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                 */
                id: string;
                name: string;
            } | null;
            contactId: string | null;
            /** @description Where the bytes are sent by PUT, and read by GET once it is ready */
            contentUrl: string;
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            createdAt: string;
            datedOn: string;
            /**
             * Format: uuid
             * @description UUID
             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
             */
            id: string;
            /** @enum {string} */
            kind: "photo" | "agreement" | "inspection" | "invoice" | "statement" | "notice" | "identity" | "other";
            lease?: {
                endsOn: string | null;
                /**
                 * Format: uuid
                 * @description UUID
                 * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                 */
                id: string;
                reference: string | null;
                startsOn: string;
                /** @enum {string} */
                state: "draft" | "agreed" | "current" | "ending" | "ended" | "cancelled";
            } | null;
            leaseId: string | null;
            /** @description As found in its bytes */
            mediaType: string | null;
            name: string;
            property?: {
                /**
                 * Format: uuid
                 * @description UUID
                 * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                 */
                id: string;
                name: string;
            } | null;
            propertyId: string | null;
            /** @description Why it was refused: `malware`, `not_scanned` */
            refusal: string | null;
            /** @description Hexadecimal, of the bytes as they were sent */
            sha256: string | null;
            /**
             * @description `awaiting` its bytes, `scanning` them, `ready` to be read, or `refused`
             * @enum {string}
             */
            state: "awaiting" | "scanning" | "ready" | "refused";
            tags?: {
                /**
                 * Format: uuid
                 * @description UUID
                 * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                 */
                id: string;
                name: string;
            }[];
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            updatedAt: string;
            /** @description The ETag begins with this number */
            version: number;
        };
        DocumentChange: {
            /** @description Who may read it in the portal; nobody unless said */
            audience?: ("owners" | "renters")[];
            /**
             * Format: date
             * @description The day it is about: portal users see what is of their time
             * @example 2026-03-01
             */
            datedOn?: string;
            /** @enum {string} */
            kind?: "photo" | "agreement" | "inspection" | "invoice" | "statement" | "notice" | "identity" | "other";
            /**
             * @description What it is called; a download is saved under it, with the ending of its type
             * @example Inspection of March
             */
            name?: string;
        };
        DurationSpread: {
            count: number;
            medianMs: number | null;
            p90Ms: number | null;
        };
        EscalationPolicy: {
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            createdAt: string;
            createdBy: string | null;
            /**
             * Format: uuid
             * @description UUID
             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
             */
            id: string;
            inForce: boolean;
            lastResort: {
                /** @description When no level is left, everybody is paged so often: sev1 and sev2 */
                everyMs: number;
                /** @description The same, while no page can be delivered to anybody */
                unreachedEveryMs: number;
            };
            levels: {
                /** @description By mail where a person has none of them */
                channels: ("mail" | "webhook")[];
                /** @description When the next level is asked too, while this one goes on */
                nextAfterMs: number;
                repeatAfterMs: number;
                targets: ({
                    /** @constant */
                    kind: "schedule";
                    /**
                     * Format: uuid
                     * @description UUID
                     * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                     */
                    scheduleId: string;
                } | {
                    /** @constant */
                    kind: "person";
                    /**
                     * Format: uuid
                     * @description UUID
                     * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                     */
                    personId: string;
                } | {
                    /** @constant */
                    kind: "everybody";
                })[];
                /** @description Pages at this level, the first included */
                times: number;
            }[];
            name: string;
        };
        Event: {
            actor: {
                id: string;
                /** @enum {string} */
                kind: "staff" | "portal" | "operator" | "system" | "person";
            };
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            at: string;
            /**
             * Format: uuid
             * @description UUID
             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
             */
            id: string;
            subject: {
                id: string;
                /** @enum {string} */
                type: "agency" | "membership" | "invitation" | "property" | "contact" | "lease" | "document" | "note" | "task" | "tag" | "tag_link";
            };
            /**
             * @description The kind and what happened to it
             * @example property.changed
             */
            type: string;
            /** @description Of the subject, after the change, where it is known */
            version?: number;
        };
        Evidence: {
            ageMs: number;
            commit: string | null;
            /** @description SHA-256 of the record */
            digest: string;
            kind: ("test-suite" | "run" | "drill" | "probe") | string;
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            madeAt: string;
            /** @enum {string} */
            outcome: "kept" | "broken";
            /** @description The command or workflow id that repeats it */
            repeat: string;
            summary: string;
            tests: {
                file: string;
                name: string;
                status: string;
            }[];
            /** @description It ran on changes on top of that commit */
            uncommittedChanges: boolean;
        };
        ExposedCredential: {
            /** @description A token, as it was found */
            credential: string;
            /**
             * @description Where: an address, a repository
             * @example a public paste
             */
            foundAt?: string;
        };
        FoundPerson: {
            email: string;
            isOperator: boolean;
            name: string | null;
            /**
             * Format: uuid
             * @description UUID
             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
             */
            personId: string;
            places: {
                /**
                 * Format: uuid
                 * @description UUID
                 * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                 */
                agencyId: string;
                agencyName: string;
                kind: string;
                /**
                 * Format: uuid
                 * @description UUID
                 * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                 */
                membershipId: string;
                roles: string[];
            }[];
            state: string;
        };
        GivenBankDetails: {
            /** @example Máire Ní Dhomhnaill */
            accountHolder: string;
            accountNumber?: string;
            /** @description 6 digits, Australia */
            bsb?: string;
            /** @example IE29 AIBK 9311 5212 3456 78 */
            iban?: string;
            /** @description 6 digits, United Kingdom */
            sortCode?: string;
        };
        Import: {
            bytes: number;
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            createdAt: string;
            /** @description The first thousand */
            faults: {
                /** @description Its heading; null where it is the whole row */
                column: string | null;
                detail: string;
                /** @description Of the file, from 1 */
                line: number;
                /** @description Counts from 1 below the headings; 0 is the file as a whole */
                row: number;
            }[];
            fileName: string | null;
            finishedAt: string | null;
            /**
             * Format: uuid
             * @description UUID
             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
             */
            id: string;
            /** @enum {string} */
            kind: "contacts" | "properties" | "leases";
            /** @enum {string} */
            mode: "check" | "apply";
            rowsApplied: number;
            rowsBad: number | null;
            rowsTotal: number | null;
            /** @enum {string} */
            state: "received" | "checking" | "checked" | "refused" | "applying" | "done" | "failed";
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            updatedAt: string;
        };
        ImportSummary: {
            bytes: number;
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            createdAt: string;
            fileName: string | null;
            finishedAt: string | null;
            /**
             * Format: uuid
             * @description UUID
             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
             */
            id: string;
            /** @enum {string} */
            kind: "contacts" | "properties" | "leases";
            /** @enum {string} */
            mode: "check" | "apply";
            rowsApplied: number;
            rowsBad: number | null;
            rowsTotal: number | null;
            /** @enum {string} */
            state: "received" | "checking" | "checked" | "refused" | "applying" | "done" | "failed";
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            updatedAt: string;
        };
        Incident: {
            acknowledgedAt: string | null;
            acknowledgedBy: string | null;
            advice: string | null;
            agencyAdvice: string | null;
            agencyConsequences: string | null;
            agencyMeasures: string | null;
            agencySummary: string | null;
            alertAt: string | null;
            awareAt: string | null;
            closedAt: string | null;
            commanderId: string | null;
            consequences: string | null;
            containedAt: string | null;
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            createdAt: string;
            dataCategories: string[];
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            detectedAt: string;
            exercise: boolean;
            exercisePeople: string[];
            fixedAt: string | null;
            /**
             * Format: uuid
             * @description UUID
             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
             */
            id: string;
            liaisonId: string | null;
            measures: string | null;
            mergedInto: string | null;
            /** @description INC-12 is number 12 */
            number: number;
            openedBy: string | null;
            outcome: ("resolved" | "not_an_incident" | "merged") | null;
            /** @description Its page, for people */
            pageUrl: string;
            peopleAffected: number | null;
            personalData: boolean | null;
            /** @enum {string} */
            phase: "triage" | "contain" | "fix" | "recover" | "review" | "closed";
            recoveredAt: string | null;
            scribeId: string | null;
            /** @enum {string} */
            severity: "sev1" | "sev2" | "sev3" | "sev4";
            severityReason: string;
            /** @description The rule and its version, or `manual` */
            severityRule: string;
            /** @enum {string} */
            source: "person" | "alert" | "customer_report" | "vulnerability_report" | "finding";
            sourceId: string | null;
            summary: string;
            title: string;
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            updatedAt: string;
            verifiedAt: string | null;
            /** @description The ETag begins with this number */
            version: number;
        };
        IncidentChange: {
            advice?: string | null;
            /** @description What they should do, written for the agencies: goes word for word into the notice of each, so it names none */
            agencyAdvice?: string | null;
            /** @description What may follow from it, written for the agencies: goes word for word into the notice of each, so it names none */
            agencyConsequences?: string | null;
            /** @description What we do about it, written for the agencies: goes word for word into the notice of each, so it names none */
            agencyMeasures?: string | null;
            /** @description What has happened, written for the agencies: goes word for word into the notice of each, so it names none */
            agencySummary?: string | null;
            /** @description For the company alone, as `summary` is */
            consequences?: string | null;
            /**
             * @example [
             *       "names and addresses",
             *       "bank details"
             *     ]
             */
            dataCategories?: string[];
            measures?: string | null;
            peopleAffected?: number | null;
            /** @description null while nobody knows */
            personalData?: boolean | null;
            /** @description Markdown */
            summary?: string;
            title?: string;
        };
        IncidentClock: {
            /** @description Null for our own duties */
            agencyId: string | null;
            /** @description Of `ndb_direction`: the direction that it is about */
            directionId: string | null;
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            dueAt: string;
            /** @description Section of the law that excepts it */
            exception: string | null;
            exceptions: {
                section: string;
                text: string;
            }[];
            /** @description False: the figure is ours, the law names none */
            fixedByLaw: boolean | null;
            /**
             * Format: uuid
             * @description UUID
             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
             */
            id: string;
            /**
             * Format: uuid
             * @description UUID
             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
             */
            incidentId: string;
            /** @example gdpr_33_authority */
            kind: string;
            reason: string | null;
            /** @description Rule and version it was set by */
            rule: string;
            settledAt: string | null;
            settledBy: string | null;
            /** @description Law and section, and what it says */
            source: string | null;
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            startsAt: string;
            /** @enum {string} */
            state: "running" | "overdue" | "met" | "excepted" | "cancelled";
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            warnAt: string;
        };
        IncidentCorrection: {
            /** @description Markdown */
            text: string;
        };
        IncidentDetails: {
            acknowledgedAt: string | null;
            acknowledgedBy: string | null;
            advice: string | null;
            agencyAdvice: string | null;
            agencyConsequences: string | null;
            agencyMeasures: string | null;
            agencySummary: string | null;
            alertAt: string | null;
            awareAt: string | null;
            clocks: components["schemas"]["Clock"][];
            closedAt: string | null;
            commanderId: string | null;
            consequences: string | null;
            containedAt: string | null;
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            createdAt: string;
            dataCategories: string[];
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            detectedAt: string;
            exercise: boolean;
            exercisePeople: string[];
            fixedAt: string | null;
            /**
             * Format: uuid
             * @description UUID
             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
             */
            id: string;
            liaisonId: string | null;
            measures: string | null;
            mergedFrom: {
                /**
                 * Format: uuid
                 * @description UUID
                 * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                 */
                id: string;
                number: number;
            }[];
            mergedInto: string | null;
            /** @description What is to be settled before: items of checklists, other closed words, or `task:<id>` */
            missing: string[];
            /** @description The phase that comes next; null once it is closed */
            next: ("triage" | "contain" | "fix" | "recover" | "review" | "closed") | null;
            /** @description INC-12 is number 12 */
            number: number;
            openedBy: string | null;
            outcome: ("resolved" | "not_an_incident" | "merged") | null;
            /** @description Its page, for people */
            pageUrl: string;
            peopleAffected: number | null;
            personalData: boolean | null;
            /** @enum {string} */
            phase: "triage" | "contain" | "fix" | "recover" | "review" | "closed";
            /** @description The durations it runs by, in milliseconds */
            policy: {
                callAgencyAfterMs: number;
                commanderWithinMs: {
                    [key: string]: number;
                };
                legalMs?: {
                    [key: string]: number;
                };
                notifyWithinMs: number;
                postMortemWithinMs: number;
                remindAgencyAfterMs: number[];
                remindReadersEveryMs: number;
                updateEveryMs: {
                    [key: string]: number;
                };
                version: string;
            };
            recoveredAt: string | null;
            scribeId: string | null;
            /** @enum {string} */
            severity: "sev1" | "sev2" | "sev3" | "sev4";
            severityReason: string;
            /** @description The rule and its version, or `manual` */
            severityRule: string;
            /** @enum {string} */
            source: "person" | "alert" | "customer_report" | "vulnerability_report" | "finding";
            sourceId: string | null;
            summary: string;
            tasks: components["schemas"]["IncidentTask"][];
            /** @description Its run in the Temporal UI, once it has opened */
            temporalUrl: string | null;
            title: string;
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            updatedAt: string;
            verifiedAt: string | null;
            /** @description The ETag begins with this number */
            version: number;
        };
        IncidentEnding: {
            /**
             * @description Why, for who reads the timeline later
             * @example two more agencies report it
             */
            reason: string;
        };
        IncidentFigures: {
            /**
             * Format: date
             * @description A day of the agency, YYYY-MM-DD
             * @example 2026-03-01
             */
            from: string;
            /** @description Clocks that have run out and whose duty is still to be done */
            openOverdueClocks: number;
            rows: {
                acknowledge: components["schemas"]["DurationSpread"];
                close: components["schemas"]["DurationSpread"];
                contain: components["schemas"]["DurationSpread"];
                exercise: boolean;
                incidents: number;
                /**
                 * Format: date
                 * @description Its first day; by UTC
                 * @example 2026-03-01
                 */
                month: string;
                notify: components["schemas"]["DurationSpread"];
                /** @description Clocks of these incidents that ran out */
                overdueClocks: number;
                /** @enum {string} */
                severity: "sev1" | "sev2" | "sev3" | "sev4";
            }[];
            /**
             * Format: date
             * @description A day of the agency, YYYY-MM-DD
             * @example 2026-03-01
             */
            until: string;
        };
        IncidentMerge: {
            /**
             * Format: uuid
             * @description The open incident that goes on
             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
             */
            into: string;
            /**
             * @description Why, for who reads the timeline later
             * @example two more agencies report it
             */
            reason: string;
        };
        IncidentNote: {
            /**
             * Format: date-time
             * @description Now, unless said otherwise
             * @example 2026-03-01T09:30:00.000Z
             */
            at?: string;
            /** @description Markdown */
            text: string;
        };
        IncidentOfSuspicion: {
            /** @description In writing, for who reported it: plain text */
            answer?: string;
            /**
             * Format: uuid
             * @description An open incident to join, instead of a new one
             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
             */
            incidentId?: string;
            /** @enum {string} */
            severity?: "sev1" | "sev2" | "sev3" | "sev4";
        };
        IncidentTask: {
            dueAt: string | null;
            /**
             * Format: uuid
             * @description UUID
             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
             */
            id: string;
            /** @description Of the checklist; null for what somebody added */
            item: string | null;
            mandatory: boolean;
            ownerId: string | null;
            /** @enum {string} */
            phase: "triage" | "contain" | "fix" | "recover" | "review" | "closed";
            reason: string | null;
            remindedAt: string | null;
            settledAt: string | null;
            settledBy: string | null;
            /** @enum {string} */
            state: "open" | "done" | "dropped";
            title: string;
            /** @description The ETag begins with this number */
            version: number;
        };
        IncidentTaskChange: {
            dueAt?: string | null;
            ownerId?: string | null;
        };
        IncidentTaskSettlement: {
            /**
             * @description How, or why not
             * @example two more agencies report it
             */
            reason: string;
            /** @enum {string} */
            state: "done" | "dropped";
        };
        IncidentVerification: {
            /**
             * Format: date-time
             * @description Now, unless said otherwise
             * @example 2026-03-01T09:30:00.000Z
             */
            at?: string;
            /**
             * @description What exactly is known to be so, in Markdown
             * @example The log shows 14 reads of one agency from an address that is not theirs.
             */
            statement: string;
        };
        InstantSet: {
            /**
             * Format: date-time
             * @description When it happened; it cannot lie in the future
             * @example 2026-03-01T09:30:00.000Z
             */
            at: string;
            /**
             * @description Why, for who reads the timeline later
             * @example two more agencies report it
             */
            reason: string;
        };
        Lease: {
            bond: {
                amountMinor: number;
                currency: string;
            } | null;
            bondHeldBy: string | null;
            contacts?: {
                email: string | null;
                /**
                 * Format: uuid
                 * @description UUID
                 * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                 */
                id: string;
                /** @enum {string} */
                kind: "person" | "company";
                name: string;
                phone: string | null;
            }[];
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            createdAt: string;
            currency: string;
            endReason: string | null;
            /** @description The last day; null without an end */
            endsOn: string | null;
            /**
             * Format: uuid
             * @description UUID
             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
             */
            id: string;
            notice: {
                /** @enum {string} */
                by: "renter" | "owner" | "agency";
                /** @description When the lease would end without the notice */
                endsOnBefore: string | null;
                /**
                 * Format: date
                 * @description A day of the agency, YYYY-MM-DD
                 * @example 2026-03-01
                 */
                givenOn: string;
                reason: string | null;
            } | null;
            parties?: components["schemas"]["LeaseParty"][];
            property?: {
                address: {
                    country: string;
                    line1: string;
                    line2: string | null;
                    locality: string;
                    postalCode: string | null;
                    region: string | null;
                };
                /**
                 * Format: uuid
                 * @description UUID
                 * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                 */
                id: string;
                name: string;
                /** @enum {string} */
                status: "vacant" | "reserved" | "let" | "off_market";
                /** @enum {string} */
                type: "house" | "apartment" | "townhouse" | "studio" | "land" | "commercial" | "other";
            };
            /**
             * Format: uuid
             * @description UUID
             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
             */
            propertyId: string;
            reference: string | null;
            /** @description The lease that this one renews */
            renewsId: string | null;
            rents?: components["schemas"]["LeaseRent"][];
            /**
             * Format: date
             * @description A day of the agency, YYYY-MM-DD
             * @example 2026-03-01
             */
            startsOn: string;
            /** @enum {string} */
            state: "draft" | "agreed" | "current" | "ending" | "ended" | "cancelled";
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            updatedAt: string;
            /** @description The ETag begins with this number */
            version: number;
        };
        LeaseCancellation: {
            /** @default null */
            reason?: string | null;
        };
        LeaseChange: {
            bond?: {
                /**
                 * @description In the smallest unit of the currency: 145000 EUR is 1,450.00 euros
                 * @example 145000
                 */
                amountMinor: number;
                /**
                 * @description ISO 4217; that of your agency
                 * @example EUR
                 */
                currency: string;
            } | null;
            /** @example Residential Tenancies Board */
            bondHeldBy?: string | null;
            /** @description The last day; null without an end */
            endsOn?: string | null;
            /**
             * Format: uuid
             * @description UUID
             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
             */
            propertyId?: string;
            /**
             * @description Your own number of it
             * @example L-2026-014
             */
            reference?: string | null;
            rent?: {
                /**
                 * @description In the smallest unit of the currency: 145000 EUR is 1,450.00 euros
                 * @example 145000
                 */
                amountMinor: number;
                /**
                 * @description ISO 4217; that of your agency
                 * @example EUR
                 */
                currency: string;
                /** @enum {string} */
                frequency: "weekly" | "fortnightly" | "monthly" | "quarterly" | "yearly";
            };
            /**
             * Format: date
             * @description A day of the agency, YYYY-MM-DD
             * @example 2026-03-01
             */
            startsOn?: string;
        };
        LeaseEnd: {
            /**
             * Format: date
             * @description The last day of the lease
             * @example 2026-03-01
             */
            endedOn: string;
            reason: string;
        };
        LeaseNotice: {
            /** @enum {string} */
            by: "renter" | "owner" | "agency";
            /**
             * Format: date
             * @description A day of the agency, YYYY-MM-DD
             * @example 2026-03-01
             */
            givenOn: string;
            /**
             * Format: date
             * @description The last day of the lease
             * @example 2026-03-01
             */
            leavesOn: string;
            /** @default null */
            reason?: string | null;
        };
        LeaseParties: {
            parties: {
                /**
                 * Format: uuid
                 * @description UUID
                 * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                 */
                contactId: string;
                /**
                 * Format: date
                 * @description The first day of the lease, unless said otherwise
                 * @example 2026-03-01
                 */
                fromOn?: string;
                /** @enum {string} */
                role: "renter" | "guarantor" | "occupant";
            }[];
        };
        LeaseParty: {
            /**
             * Format: uuid
             * @description UUID
             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
             */
            contactId: string;
            /**
             * Format: date
             * @description A day of the agency, YYYY-MM-DD
             * @example 2026-03-01
             */
            fromOn: string;
            /**
             * Format: uuid
             * @description UUID
             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
             */
            id: string;
            /**
             * @description What the other renters see of the name
             * @example M•••• O••••
             */
            maskedName: string;
            /** @enum {string} */
            role: "renter" | "guarantor" | "occupant";
            /** @description The last day; null until the lease ends */
            toOn: string | null;
        };
        LeasePartyChange: {
            /** @description The last day in the lease; null takes a day back */
            toOn: string | null;
        };
        LeaseRenewal: {
            /** @description The last day; null without an end */
            endsOn: string | null;
            /** @description That of the last day, unless said otherwise */
            rent?: {
                /**
                 * @description In the smallest unit of the currency: 145000 EUR is 1,450.00 euros
                 * @example 145000
                 */
                amountMinor: number;
                /**
                 * @description ISO 4217; that of your agency
                 * @example EUR
                 */
                currency: string;
                /** @enum {string} */
                frequency: "weekly" | "fortnightly" | "monthly" | "quarterly" | "yearly";
            };
            /**
             * Format: date
             * @description The day after the lease ends, unless said otherwise
             * @example 2026-03-01
             */
            startsOn?: string;
        };
        LeaseRent: {
            amountMinor: number;
            currency: string;
            /**
             * Format: date
             * @description Due from this day on, until the next one
             * @example 2026-03-01
             */
            effectiveOn: string;
            /** @enum {string} */
            frequency: "weekly" | "fortnightly" | "monthly" | "quarterly" | "yearly";
            /**
             * Format: uuid
             * @description UUID
             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
             */
            id: string;
            reason: string | null;
        };
        LegalStatement: {
            /**
             * Format: uuid
             * @description UUID
             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
             */
            agencyId: string;
            complete: boolean;
            completedAt: string | null;
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: uuid
             * @description UUID
             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
             */
            createdBy: string;
            fields: {
                [key: string]: unknown;
            };
            /**
             * Format: uuid
             * @description UUID
             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
             */
            id: string;
            /**
             * Format: uuid
             * @description UUID
             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
             */
            incidentId: string;
            /** @enum {string} */
            kind: "gdpr_33" | "gdpr_34" | "ndb_assessment" | "ndb_statement";
            lateReason: string | null;
            missing: {
                field: string;
                section: string;
            }[];
            phase: number;
            toFollow: string[];
            version: number;
        };
        ListedAgency: {
            activatedAt: string | null;
            country: string;
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: uuid
             * @description UUID
             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
             */
            id: string;
            name: string;
            openRuns: number;
            openTasks: number;
            region: string;
            /** @enum {string} */
            state: "provisioning" | "ready" | "active" | "read_only" | "closed" | "offboarding" | "erased" | "abandoned";
        };
        ListedVulnerabilityReport: {
            acknowledgedAt: string | null;
            /** @enum {string} */
            channel: "page" | "api" | "mail";
            closedAt: string | null;
            cvssScore: number | null;
            cvssVector: string | null;
            /** @description The agreed day of disclosure */
            discloseOn: string | null;
            duplicateOf: string | null;
            exploited: boolean;
            fixedAt: string | null;
            /**
             * Format: uuid
             * @description UUID
             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
             */
            id: string;
            incidentId: string | null;
            number: number;
            ownerId: string | null;
            rating: ("none" | "low" | "medium" | "high" | "critical") | null;
            /** @description Why it was rejected */
            reason: string | null;
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            receivedAt: string;
            /** @enum {string} */
            state: "received" | "verifying" | "fixing" | "fixed" | "disclosed" | "rejected" | "duplicate";
            title: string;
            verifiedAt: string | null;
        };
        ManagingStaff: {
            staff: {
                /**
                 * @default manager
                 * @enum {string}
                 */
                duty?: "manager" | "assistant";
                /**
                 * Format: uuid
                 * @description UUID
                 * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                 */
                membershipId: string;
            }[];
        };
        Me: {
            /** @enum {string} */
            factor: "password" | "password+totp";
            isOperator: boolean;
            memberships: {
                /**
                 * Format: uuid
                 * @description UUID
                 * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                 */
                agencyId: string;
                agencyName: string;
                agencyState: string;
                /** @enum {string} */
                kind: "staff" | "portal";
                /**
                 * Format: uuid
                 * @description UUID
                 * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                 */
                membershipId: string;
                roles: string[];
                /** @enum {string} */
                state: "active" | "invited";
            }[];
            /** @description What this session still lacks: `code`, `enrolment` of a second factor, the choice of a `place` */
            missing: ("code" | "enrolment" | "place") | null;
            person: {
                email: string;
                name: string | null;
                /**
                 * Format: uuid
                 * @description UUID
                 * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                 */
                personId: string;
            };
            place: ({
                /**
                 * Format: uuid
                 * @description UUID
                 * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                 */
                agencyId: string;
                /** @constant */
                kind: "agency";
                /**
                 * Format: uuid
                 * @description UUID
                 * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                 */
                membershipId: string;
            } | {
                /** @constant */
                kind: "operations";
            }) | null;
            secondFactor: {
                enrolled: boolean;
                required: boolean;
            };
        };
        NewAffectedAgency: {
            /**
             * Format: uuid
             * @description UUID
             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
             */
            agencyId: string;
            /** @description What may follow from it; Markdown */
            consequences?: string | null;
            dataCategories?: ("contact_details" | "bank_details" | "tenancy_details" | "ownership_details" | "property_details" | "documents" | "notes_and_tasks" | "accounts_and_access")[];
            /** @description About how many people; null while nobody knows */
            peopleAffected?: number | null;
            /** @example its leases were read by the account that was taken over */
            reason: string;
            recordsAffected?: number | null;
        };
        NewAlertSource: {
            name: string;
            /** @enum {string} */
            shape: "alertmanager" | "generic";
        };
        NewContact: {
            addresses?: {
                /** @example IE */
                country: string;
                /**
                 * @description In your own words
                 * @default null
                 * @example work
                 */
                label?: string | null;
                /** @example 3 Quay Street */
                line1: string;
                /** @default null */
                line2?: string | null;
                /** @example Galway */
                locality: string;
                /** @default null */
                postalCode?: string | null;
                /** @default null */
                region?: string | null;
            }[];
            /**
             * @description Of a company
             * @example null
             */
            companyName?: string | null;
            /** @description The first is the one to write to */
            emails?: {
                /** @example maire@example.ie */
                address: string;
                /**
                 * @description In your own words
                 * @default null
                 * @example work
                 */
                label?: string | null;
            }[];
            /** @example Ní Dhomhnaill */
            familyName?: string | null;
            /**
             * @description Of a person, or of whom to ask for in a company
             * @example Máire
             */
            givenName?: string | null;
            /** @enum {string} */
            kind: "person" | "company";
            /**
             * @description BCP 47
             * @example ga-IE
             */
            language?: string | null;
            phones?: {
                /**
                 * @description In your own words
                 * @default null
                 * @example work
                 */
                label?: string | null;
                /**
                 * @description E.164, or as it is dialled in the country of your agency; kept as E.164
                 * @example +353861234567
                 */
                number: string;
            }[];
            /** @description One that the contact has: `sms` and `phone` need a number, `post` an address */
            preferredChannel?: ("email" | "sms" | "phone" | "post") | null;
            /** @description One may be several at once */
            roles?: ("owner" | "renter" | "tradesperson")[];
        };
        NewContactMerge: {
            /**
             * @description Whose is taken where both have one: of this contact unless said otherwise
             * @default {}
             */
            fields?: {
                /** @enum {string} */
                bank?: "kept" | "other";
                /** @enum {string} */
                language?: "kept" | "other";
                /** @enum {string} */
                name?: "kept" | "other";
                /** @enum {string} */
                preferredChannel?: "kept" | "other";
            };
            /**
             * Format: uuid
             * @description The contact that is merged into this one
             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
             */
            otherId: string;
        };
        NewContainment: {
            /**
             * @description Block your own address, or this machine, all the same
             * @default false
             */
            force?: boolean;
            /** @enum {string} */
            kind: "end_sessions" | "suspend_person" | "revoke_tokens" | "disable_integration" | "disable_module" | "read_only" | "block_addresses";
            /** @example Sessions of this agency are used from two countries at once */
            reason: string;
            /** @description end_sessions: personId, agencyId or all. suspend_person: personId. revoke_tokens: personId or agencyId. disable_integration: alertSourceId. disable_module: agencyId and module. read_only: agencyId. block_addresses: addresses. */
            scope: {
                /**
                 * @description IP addresses or CIDR blocks
                 * @example [
                 *       "203.0.113.0/24"
                 *     ]
                 */
                addresses?: string[];
                /**
                 * Format: uuid
                 * @description UUID
                 * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                 */
                agencyId?: string;
                /**
                 * Format: uuid
                 * @description UUID
                 * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                 */
                alertSourceId?: string;
                /**
                 * @description Everybody, everywhere
                 * @constant
                 */
                all?: true;
                /** @enum {string} */
                module?: "properties" | "leasing" | "trust" | "portal" | "communications" | "reports" | "integrations" | "assistant";
                /**
                 * Format: uuid
                 * @description UUID
                 * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                 */
                personId?: string;
            };
            /**
             * @description With the scope `all`: you stay signed in, everybody else is out, other operators too
             * @default false
             */
            spareOwnSession?: boolean;
        };
        NewDocument: {
            /** @description Who may read it in the portal; nobody unless said */
            audience?: ("owners" | "renters")[];
            /**
             * Format: uuid
             * @description UUID
             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
             */
            contactId?: string;
            /**
             * Format: date
             * @description Today in the agency's time zone, if absent
             * @example 2026-03-01
             */
            datedOn?: string;
            /** @enum {string} */
            kind: "photo" | "agreement" | "inspection" | "invoice" | "statement" | "notice" | "identity" | "other";
            /**
             * Format: uuid
             * @description Its property need not be named
             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
             */
            leaseId?: string;
            /**
             * @description What it is called; a download is saved under it, with the ending of its type
             * @example Inspection of March
             */
            name: string;
            /**
             * Format: uuid
             * @description UUID
             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
             */
            propertyId?: string;
        };
        NewEscalationPolicy: {
            lastResort?: {
                /** @description When no level is left, everybody is paged so often: sev1 and sev2 */
                everyMs: number;
                /** @description The same, while no page can be delivered to anybody */
                unreachedEveryMs: number;
            };
            levels: {
                /** @description By mail where a person has none of them */
                channels: ("mail" | "webhook")[];
                /** @description When the next level is asked too, while this one goes on */
                nextAfterMs: number;
                repeatAfterMs: number;
                targets: ({
                    /** @constant */
                    kind: "schedule";
                    /**
                     * Format: uuid
                     * @description UUID
                     * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                     */
                    scheduleId: string;
                } | {
                    /** @constant */
                    kind: "person";
                    /**
                     * Format: uuid
                     * @description UUID
                     * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                     */
                    personId: string;
                } | {
                    /** @constant */
                    kind: "everybody";
                })[];
                /** @description Pages at this level, the first included */
                times: number;
            }[];
            name: string;
        };
        NewIncident: {
            /**
             * Format: date-time
             * @description When it happened; it cannot lie in the future
             * @example 2026-03-01T09:30:00.000Z
             */
            alertAt?: string;
            /**
             * Format: date-time
             * @description When it happened; it cannot lie in the future
             * @example 2026-03-01T09:30:00.000Z
             */
            detectedAt?: string;
            /** @description Persons of the company: marks an exercise. Pages and notices are marked and reach only them */
            exercisePeople?: string[];
            facts?: components["schemas"]["SeverityFacts"];
            /**
             * @description sev1 is the worst
             * @enum {string}
             */
            severity?: "sev1" | "sev2" | "sev3" | "sev4";
            /**
             * @description Why, for who reads the timeline later
             * @example two more agencies report it
             */
            severityReason?: string;
            /**
             * @description Markdown
             * @example Somebody signs in from two countries at once.
             */
            summary: string;
            /** @example Sessions of an agency used from elsewhere */
            title: string;
        };
        NewIncidentTask: {
            dueAt?: string | null;
            /**
             * @description The present phase cannot be left before it is settled
             * @default false
             */
            mandatory?: boolean;
            ownerId?: string | null;
            /** @example Ask the hoster for the logs of last night */
            title: string;
        };
        NewLease: {
            /** @default null */
            bond?: {
                /**
                 * @description In the smallest unit of the currency: 145000 EUR is 1,450.00 euros
                 * @example 145000
                 */
                amountMinor: number;
                /**
                 * @description ISO 4217; that of your agency
                 * @example EUR
                 */
                currency: string;
            } | null;
            /**
             * @default null
             * @example Residential Tenancies Board
             */
            bondHeldBy?: string | null;
            /** @description The last day; null without an end */
            endsOn: string | null;
            /** @default [] */
            parties?: {
                /**
                 * Format: uuid
                 * @description UUID
                 * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                 */
                contactId: string;
                /**
                 * Format: date
                 * @description The first day of the lease, unless said otherwise
                 * @example 2026-03-01
                 */
                fromOn?: string;
                /** @enum {string} */
                role: "renter" | "guarantor" | "occupant";
            }[];
            /**
             * Format: uuid
             * @description UUID
             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
             */
            propertyId: string;
            /**
             * @description Your own number of it
             * @default null
             * @example L-2026-014
             */
            reference?: string | null;
            rent: {
                /**
                 * @description In the smallest unit of the currency: 145000 EUR is 1,450.00 euros
                 * @example 145000
                 */
                amountMinor: number;
                /**
                 * @description ISO 4217; that of your agency
                 * @example EUR
                 */
                currency: string;
                /** @enum {string} */
                frequency: "weekly" | "fortnightly" | "monthly" | "quarterly" | "yearly";
            };
            /**
             * Format: date
             * @description A day of the agency, YYYY-MM-DD
             * @example 2026-03-01
             */
            startsOn: string;
        };
        NewLeaseParty: {
            /**
             * Format: uuid
             * @description UUID
             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
             */
            contactId: string;
            /**
             * Format: date
             * @description Today, unless said otherwise
             * @example 2026-03-01
             */
            fromOn?: string;
            /** @enum {string} */
            role: "renter" | "guarantor" | "occupant";
        };
        NewLeaseRent: {
            /**
             * @description In the smallest unit of the currency: 145000 EUR is 1,450.00 euros
             * @example 145000
             */
            amountMinor: number;
            /**
             * @description ISO 4217; that of your agency
             * @example EUR
             */
            currency: string;
            /**
             * Format: date
             * @description A day of the agency, YYYY-MM-DD
             * @example 2026-03-01
             */
            effectiveOn: string;
            /** @enum {string} */
            frequency: "weekly" | "fortnightly" | "monthly" | "quarterly" | "yearly";
            /** @default null */
            reason?: string | null;
        };
        NewNote: {
            /** @example Key is with the neighbour at number 12. */
            body: string;
            /**
             * @description What it is about
             * @example {
             *       "type": "property",
             *       "id": "0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01"
             *     }
             */
            subject: {
                /**
                 * Format: uuid
                 * @description UUID
                 * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                 */
                id: string;
                /** @enum {string} */
                type: "property" | "lease" | "contact" | "document";
            };
        };
        NewOnCallOverride: {
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            fromAt: string;
            /**
             * Format: uuid
             * @description UUID
             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
             */
            personId: string;
            reason: string;
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            untilAt: string;
        };
        NewOwners: {
            /**
             * Format: date
             * @description A day of the agency, YYYY-MM-DD
             * @example 2026-03-01
             */
            fromOn: string;
            owners: {
                /**
                 * Format: uuid
                 * @description UUID
                 * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                 */
                contactId: string;
                /**
                 * @description A fraction, a decimal number or a percentage
                 * @example 1/3
                 * @example 0.335
                 * @example 33.5%
                 */
                share: string;
            }[];
        };
        NewPostMortemAction: {
            /**
             * Format: date-time
             * @example 2027-03-01T09:30:00.000Z
             */
            dueAt: string;
            /**
             * Format: uuid
             * @description UUID
             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
             */
            ownerId: string;
            /** @example Keep tokens out of build logs */
            title: string;
        };
        NewProperty: {
            address: {
                /** @example IE */
                country: string;
                /** @example 14 Harbour View */
                line1: string;
                /** @default null */
                line2?: string | null;
                /** @example Cork */
                locality: string;
                /**
                 * @default null
                 * @example T12 X8N6
                 */
                postalCode?: string | null;
                /** @default null */
                region?: string | null;
            };
            bathrooms?: number | null;
            bedrooms?: number | null;
            description?: string | null;
            /** @description Square metres */
            floorAreaM2?: number | null;
            /** @example Harbour View 14 */
            name: string;
            parkingSpaces?: number | null;
            /**
             * @description `reserved` and `let` follow from leases
             * @enum {string}
             */
            status?: "vacant" | "off_market";
            /** @enum {string} */
            type: "house" | "apartment" | "townhouse" | "studio" | "land" | "commercial" | "other";
        };
        NewSuspicion: {
            /**
             * Format: uuid
             * @description A member of the agency whom it is about
             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
             */
            aboutMembershipId?: string;
            /** @example Leases that I have not touched were changed last night. */
            body: string;
            /**
             * @description Sign me out everywhere else, at once
             * @default false
             */
            endMySessions?: boolean;
            /** @enum {string} */
            kind: "suspected_access" | "exposed_credentials" | "issue";
            /**
             * @description Void the token of this request; `token` of the answer takes its place
             * @default false
             */
            rotateMyToken?: boolean;
            /**
             * @description Suspend the member named, at once: admins only
             * @default false
             */
            suspendMember?: boolean;
        };
        NewTag: {
            /** @example Pets allowed */
            name: string;
        };
        NewTask: {
            /**
             * @description A membership of your staff
             * @default null
             */
            assigneeId?: string | null;
            /** @default null */
            details?: string | null;
            /** @default null */
            dueOn?: string | null;
            /** @default null */
            subject?: {
                /**
                 * Format: uuid
                 * @description UUID
                 * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                 */
                id: string;
                /** @enum {string} */
                type: "property" | "lease" | "contact" | "document";
            } | null;
            /** @example Ask for the insurance certificate */
            title: string;
        };
        NewVulnerabilityReport: {
            /**
             * @description An address or a component
             * @example /v1/notes
             */
            affected?: string;
            /**
             * @description What you found and how to see it, as plain text
             * @example Signed in as a renter, GET /v1/notes answers with the notes of staff.
             */
            body: string;
            /**
             * Format: email
             * @description For mails about it; without it, use the status link
             */
            reporterEmail?: string;
            reporterName?: string;
            /** @description The name to be thanked by; your name, unless said */
            thanksName?: string;
            /**
             * @description Whether to be named on /security/thanks
             * @default false
             */
            thanksWanted?: boolean;
            /** @example A renter can read the notes of staff */
            title: string;
        };
        Note: {
            /** @description The membership that wrote it */
            authorId: string | null;
            body: string;
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: uuid
             * @description UUID
             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
             */
            id: string;
            subject: {
                /**
                 * Format: uuid
                 * @description UUID
                 * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                 */
                id: string;
                /** @enum {string} */
                type: "property" | "lease" | "contact" | "document";
            };
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            updatedAt: string;
            /** @description The ETag begins with this number */
            version: number;
        };
        NoteChange: {
            /** @example Key is with the neighbour at number 12. */
            body: string;
        };
        NoticeCall: {
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            calledAt: string;
            /**
             * Format: uuid
             * @description UUID
             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
             */
            calledBy: string;
            /**
             * Format: uuid
             * @description UUID
             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
             */
            id: string;
            note: string;
            reached: boolean;
        };
        /** @description What of others the text says: nobody approves it before that is settled */
        NoticeComparison: {
            /** @description So many names of other agencies it was compared with */
            agencies: number;
            findings: {
                /**
                 * Format: uuid
                 * @description UUID
                 * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                 */
                agencyId: string;
                excerpt: string;
                field: string;
                /** @enum {string} */
                kind: "agency" | "person" | "address" | "id";
                line: number;
                /** @description Whether an exception can cover it */
                mayBeOrdinary: boolean;
                word: string;
            }[];
            /** @description And so many of people of the other affected agencies */
            people: number;
            /** @description First or last names alone: to be looked at, and no reason to refuse */
            singleNames: {
                excerpt: string;
                field: string;
                line: number;
                /** @description So many people of other affected agencies are called so */
                people: number;
                word: string;
            }[];
        };
        /** @description Null: nobody, and pages go to everybody */
        OnCall: {
            name: string | null;
            /**
             * Format: uuid
             * @description UUID
             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
             */
            personId: string;
            /** @enum {string} */
            via: "override" | "rotation";
        } | null;
        OnCallNow: {
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            at: string;
            schedules: {
                /** @description The next five */
                handovers: {
                    /**
                     * Format: date-time
                     * @example 2026-03-01T09:30:00.000Z
                     */
                    at: string;
                    onCall: components["schemas"]["OnCall"];
                }[];
                name: string;
                onCall: components["schemas"]["OnCall"];
                /**
                 * Format: uuid
                 * @description UUID
                 * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                 */
                scheduleId: string;
                timeZone: string;
            }[];
        };
        OnCallOverride: {
            /**
             * Format: uuid
             * @description UUID
             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
             */
            createdBy: string;
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            fromAt: string;
            /**
             * Format: uuid
             * @description UUID
             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
             */
            id: string;
            /**
             * Format: uuid
             * @description UUID
             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
             */
            personId: string;
            reason: string;
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            untilAt: string;
        };
        OnCallSchedule: {
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: uuid
             * @description UUID
             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
             */
            id: string;
            name: string;
            /** @description Those that are not over, by when they begin */
            overrides: components["schemas"]["OnCallOverride"][];
            rotations: {
                /** @example 09:00 */
                handoverTime: string;
                /** @description Person ids, in the order in which they take turns */
                people: string[];
                /**
                 * Format: date
                 * @description First day of the first turn, in the zone of the schedule
                 * @example 2026-03-01
                 */
                startsOn: string;
                /** @description Length of a turn, in days */
                turnDays: number;
            }[];
            timeZone: string;
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            updatedAt: string;
            version: number;
        };
        OnCallScheduleTerms: {
            name: string;
            /** @description Later ones stand over earlier ones */
            rotations: {
                /** @example 09:00 */
                handoverTime: string;
                /** @description Person ids, in the order in which they take turns */
                people: string[];
                /**
                 * Format: date
                 * @description First day of the first turn, in the zone of the schedule
                 * @example 2026-03-01
                 */
                startsOn: string;
                /** @description Length of a turn, in days */
                turnDays: number;
            }[];
            /**
             * @description IANA time zone
             * @example Australia/Melbourne
             */
            timeZone: string;
        };
        OperatorPerson: {
            email: string;
            name: string | null;
            /**
             * Format: uuid
             * @description UUID
             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
             */
            personId: string;
        };
        OperatorTask: {
            agencyId: string | null;
            choices: ("retry" | "give_up" | "done")[];
            decidedAt: string | null;
            decidedBy: string | null;
            decision: ("retry" | "give_up" | "done") | null;
            dueAt: string | null;
            /**
             * Format: uuid
             * @description UUID
             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
             */
            id: string;
            /** @example provisioning_stuck */
            kind: string;
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            raisedAt: string;
            reason: string | null;
            remedy: string;
            subjectId: string;
            subjectType: string;
            workflowId: string | null;
        };
        OwnAgency: {
            activatedAt: string | null;
            country: string;
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: uuid
             * @description UUID
             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
             */
            id: string;
            modules: ("properties" | "leasing" | "trust" | "portal" | "communications" | "reports" | "integrations" | "assistant")[];
            name: string;
            region: string;
            /** @enum {string} */
            state: "provisioning" | "ready" | "active" | "read_only" | "closed" | "offboarding" | "erased" | "abandoned";
            timeZone: string;
        };
        Ownership: {
            /**
             * Format: date
             * @description A day of the agency, YYYY-MM-DD
             * @example 2026-03-01
             */
            fromOn: string;
            owners: {
                /**
                 * Format: uuid
                 * @description UUID
                 * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                 */
                contactId: string;
                name: string;
                /**
                 * @description A reduced fraction of the whole
                 * @example 1/3
                 */
                share: string;
            }[];
            toOn: string | null;
        };
        OwnLegalClock: {
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            dueAt: string;
            /** @description Section of the law that excepts it */
            exception: string | null;
            /** @description False: the figure is ours, the law names none */
            fixedByLaw: boolean | null;
            /**
             * Format: uuid
             * @description UUID
             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
             */
            id: string;
            /**
             * Format: uuid
             * @description UUID
             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
             */
            incidentId: string;
            /** @example gdpr_33_authority */
            kind: string;
            reason: string | null;
            /** @description Rule and version it was set by */
            rule: string;
            settledAt: string | null;
            /** @description Law and section, and what it says */
            source: string | null;
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            startsAt: string;
            /** @enum {string} */
            state: "running" | "overdue" | "met" | "excepted" | "cancelled";
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            warnAt: string;
        };
        OwnLegalStatement: {
            completedAt: string | null;
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            createdAt: string;
            /** @description By the list of the law */
            fields: {
                [key: string]: unknown;
            };
            /**
             * Format: uuid
             * @description UUID
             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
             */
            id: string;
            /**
             * Format: uuid
             * @description UUID
             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
             */
            incidentId: string;
            /** @enum {string} */
            kind: "gdpr_33" | "gdpr_34" | "ndb_assessment" | "ndb_statement";
            /** @description GDPR art. 33(1): why it is late */
            lateReason: string | null;
            /** @description Counts from 1: information may be given in phases (GDPR art. 33(4)) */
            phase: number;
            /** @description Fields that a later phase will bring */
            toFollow: string[];
        };
        OwnRun: {
            closedAt: string | null;
            /** @description Closed code of the failure that ended it */
            failure: string | null;
            /**
             * Format: uuid
             * @description UUID
             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
             */
            id: string;
            /** @example provision-agency */
            kind: string;
            openedAt: string | null;
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            requestedAt: string;
            requestId: string | null;
            /** @enum {string} */
            state: "requested" | "running" | "waiting" | "completed" | "failed" | "cancelled" | "terminated";
        };
        Pager: {
            quietHours: {
                /** @example 09:00 */
                from: string;
                /**
                 * @description IANA time zone
                 * @example Australia/Melbourne
                 */
                timeZone: string;
                /** @example 09:00 */
                until: string;
            } | null;
            version: number;
            webhookUrl: string | null;
        };
        PagerChange: {
            quietHours: {
                /** @example 09:00 */
                from: string;
                /**
                 * @description IANA time zone
                 * @example Australia/Melbourne
                 */
                timeZone: string;
                /** @example 09:00 */
                until: string;
            } | null;
            /** @example https://pager.example.com/hooks/reeve */
            webhookUrl: string | null;
        };
        PageRounds: {
            data: {
                acknowledgedAt: string | null;
                acknowledgedBy: string | null;
                /** @description link, api, page, or own_act: nobody else was on call */
                acknowledgedVia: string | null;
                /**
                 * Format: date-time
                 * @example 2026-03-01T09:30:00.000Z
                 */
                createdAt: string;
                endedAt: string | null;
                /**
                 * Format: uuid
                 * @description UUID
                 * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                 */
                id: string;
                levels: {
                    /** @description By mail where a person has none of them */
                    channels: ("mail" | "webhook")[];
                    /** @description When the next level is asked too, while this one goes on */
                    nextAfterMs: number;
                    repeatAfterMs: number;
                    targets: ({
                        /** @constant */
                        kind: "schedule";
                        /**
                         * Format: uuid
                         * @description UUID
                         * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                         */
                        scheduleId: string;
                    } | {
                        /** @constant */
                        kind: "person";
                        /**
                         * Format: uuid
                         * @description UUID
                         * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                         */
                        personId: string;
                    } | {
                        /** @constant */
                        kind: "everybody";
                    })[];
                    /** @description Pages at this level, the first included */
                    times: number;
                }[];
                pages: {
                    /** @enum {string} */
                    channel: "mail" | "webhook";
                    /**
                     * Format: date-time
                     * @example 2026-03-01T09:30:00.000Z
                     */
                    createdAt: string;
                    failure: ("refused" | "timed_out" | "unreachable" | "address_blocked") | null;
                    heldUntil: string | null;
                    /**
                     * Format: uuid
                     * @description UUID
                     * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                     */
                    id: string;
                    level: number;
                    /**
                     * Format: uuid
                     * @description UUID
                     * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                     */
                    personId: string;
                    sentAt: string | null;
                    /** @enum {string} */
                    state: "pending" | "sent" | "failed" | "held" | "dropped";
                    turn: number;
                }[];
                /** @enum {string} */
                reason: "opened" | "severity_raised" | "unattended" | "clock_overdue" | "asked";
                /** @enum {string} */
                state: "paging" | "acknowledged" | "ended";
            }[];
        };
        PhaseChange: {
            /**
             * @description The next one, or any earlier one
             * @enum {string}
             */
            phase: "triage" | "contain" | "fix" | "recover" | "review";
            /**
             * @description Must be said when it goes back
             * @example two more agencies report it
             */
            reason?: string;
        };
        PortalDocument: {
            bytes: number | null;
            contentUrl: string;
            datedOn: string;
            /**
             * Format: uuid
             * @description UUID
             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
             */
            id: string;
            /** @enum {string} */
            kind: "photo" | "agreement" | "inspection" | "invoice" | "statement" | "notice" | "identity" | "other";
            leaseId: string | null;
            mediaType: string | null;
            name: string;
            propertyId: string | null;
        };
        PortalLease: {
            address: {
                country: string;
                line1: string;
                line2: string | null;
                locality: string;
                postalCode: string | null;
                region: string | null;
            };
            as: ("owner" | "renter")[];
            bond: {
                amountMinor: number;
                currency: string;
                heldBy: string | null;
            } | null;
            endsOn: string | null;
            /**
             * Format: uuid
             * @description UUID
             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
             */
            id: string;
            notice: {
                /** @enum {string} */
                by: "renter" | "owner" | "agency";
                /**
                 * Format: date
                 * @description A day of the agency, YYYY-MM-DD
                 * @example 2026-03-01
                 */
                givenOn: string;
                reason: string | null;
            } | null;
            parties: {
                /**
                 * Format: date
                 * @description A day of the agency, YYYY-MM-DD
                 * @example 2026-03-01
                 */
                fromOn: string;
                /**
                 * @description One's own in clear, all others masked
                 * @example M•••• O••••
                 */
                name: string;
                /** @enum {string} */
                role: "renter" | "guarantor" | "occupant";
                /** @description The last day; null while it lasts */
                toOn: string | null;
                you: boolean;
            }[];
            /**
             * Format: uuid
             * @description UUID
             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
             */
            propertyId: string;
            reference: string | null;
            rents: {
                amountMinor: number;
                currency: string;
                /**
                 * Format: date
                 * @description A day of the agency, YYYY-MM-DD
                 * @example 2026-03-01
                 */
                effectiveOn: string;
                /** @enum {string} */
                frequency: "weekly" | "fortnightly" | "monthly" | "quarterly" | "yearly";
            }[];
            /**
             * Format: date
             * @description A day of the agency, YYYY-MM-DD
             * @example 2026-03-01
             */
            startsOn: string;
            /** @description Null where what became of it is after your time */
            state: ("draft" | "agreed" | "current" | "ending" | "ended" | "cancelled") | null;
            /** @description The last day of your time, once it is over */
            until: string | null;
        };
        PortalMe: {
            agency: {
                name: string;
            };
            contact: {
                addresses: {
                    country: string;
                    line1: string;
                    line2: string | null;
                    locality: string;
                    postalCode: string | null;
                    region: string | null;
                }[];
                emails: {
                    address: string;
                }[];
                familyName: string | null;
                givenName: string | null;
                /** @enum {string} */
                kind: "person" | "company";
                language: string | null;
                name: string;
                phones: {
                    number: string;
                }[];
            };
            ownerOf: {
                /**
                 * Format: date
                 * @description A day of the agency, YYYY-MM-DD
                 * @example 2026-03-01
                 */
                fromOn: string;
                /**
                 * Format: uuid
                 * @description UUID
                 * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                 */
                propertyId: string;
                /** @description The last day; null while it lasts */
                toOn: string | null;
            }[];
            renterOf: {
                /**
                 * Format: date
                 * @description A day of the agency, YYYY-MM-DD
                 * @example 2026-03-01
                 */
                fromOn: string;
                /**
                 * Format: uuid
                 * @description UUID
                 * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                 */
                leaseId: string;
                /**
                 * Format: uuid
                 * @description UUID
                 * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                 */
                propertyId: string;
                /** @description The last day; null while it lasts */
                toOn: string | null;
            }[];
        };
        PortalProperty: {
            address: {
                country: string;
                line1: string;
                line2: string | null;
                locality: string;
                postalCode: string | null;
                region: string | null;
            };
            as: ("owner" | "renter")[];
            /** @description For who owns it today */
            details: {
                bathrooms: number | null;
                bedrooms: number | null;
                currentLease: {
                    endsOn: string | null;
                    /**
                     * Format: uuid
                     * @description UUID
                     * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                     */
                    id: string;
                    rent: {
                        amountMinor: number;
                        currency: string;
                        /** @enum {string} */
                        frequency: "weekly" | "fortnightly" | "monthly" | "quarterly" | "yearly";
                    } | null;
                    /**
                     * Format: date
                     * @description A day of the agency, YYYY-MM-DD
                     * @example 2026-03-01
                     */
                    startsOn: string;
                    /** @enum {string} */
                    state: "draft" | "agreed" | "current" | "ending" | "ended" | "cancelled";
                } | null;
                floorAreaM2: number | null;
                parkingSpaces: number | null;
                /** @enum {string} */
                type: "house" | "apartment" | "townhouse" | "studio" | "land" | "commercial" | "other";
            } | null;
            /**
             * Format: uuid
             * @description UUID
             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
             */
            id: string;
            owned: {
                /**
                 * Format: date
                 * @description A day of the agency, YYYY-MM-DD
                 * @example 2026-03-01
                 */
                fromOn: string;
                /** @example 1/3 */
                share: string;
                /** @description The last day; null while it lasts */
                toOn: string | null;
            }[];
        };
        PostMortem: {
            actions: components["schemas"]["PostMortemAction"][];
            /**
             * Format: uuid
             * @description UUID
             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
             */
            authorId: string;
            causes: string;
            impact: string;
            /**
             * Format: uuid
             * @description UUID
             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
             */
            incidentId: string;
            luck: string;
            publishedAt: string | null;
            readers: components["schemas"]["PostMortemReader"][];
            reviewedAt: string | null;
            reviewerId: string | null;
            /** @description Of what was published, as canonical JSON (RFC 8785) */
            sha256: string | null;
            /** @enum {string} */
            state: "draft" | "in_review" | "published";
            /** @description The ETag begins with this number */
            version: number;
            wentWell: string;
        };
        PostMortemAction: {
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            dueAt: string;
            /**
             * Format: uuid
             * @description UUID
             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
             */
            id: string;
            /**
             * Format: uuid
             * @description UUID
             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
             */
            ownerId: string;
            reason: string | null;
            remindersSent: number;
            settledAt: string | null;
            settledBy: string | null;
            /** @enum {string} */
            state: "open" | "done" | "declined";
            title: string;
            /** @description The ETag begins with this number */
            version: number;
        };
        PostMortemActionChange: {
            /**
             * Format: date-time
             * @example 2027-03-01T09:30:00.000Z
             */
            dueAt?: string;
            /**
             * Format: uuid
             * @description UUID
             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
             */
            ownerId?: string;
            /**
             * @description Why, for the timeline
             * @example the cause is missing
             */
            reason: string;
            /** @example Keep tokens out of build logs */
            title?: string;
        };
        PostMortemActionSettlement: {
            /** @enum {string} */
            as: "done" | "declined";
            /**
             * @description Why, for the timeline
             * @example the cause is missing
             */
            reason: string;
        };
        PostMortemParts: {
            /**
             * @description Markdown
             * @example ## Cause
             *
             *     A token in a build log.
             */
            causes?: string;
            /**
             * @description Markdown
             * @example ## Cause
             *
             *     A token in a build log.
             */
            impact?: string;
            /**
             * @description Markdown
             * @example ## Cause
             *
             *     A token in a build log.
             */
            luck?: string;
            /**
             * @description Markdown
             * @example ## Cause
             *
             *     A token in a build log.
             */
            wentWell?: string;
        };
        PostMortemReader: {
            acknowledgedAt: string | null;
            mailedAt: string | null;
            /**
             * Format: uuid
             * @description UUID
             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
             */
            personId: string;
            reason: string | null;
            /** @description When the mail server refused their address for good */
            refusedAt: string | null;
            releasedAt: string | null;
            releasedBy: string | null;
            remindersSent: number;
        };
        PostMortemReaders: {
            personIds: string[];
        };
        PostMortemRelease: {
            /**
             * @description Why, for the timeline
             * @example the cause is missing
             */
            reason: string;
        };
        PostMortemReview: {
            /** @enum {string} */
            decision: "approve" | "send_back";
            /**
             * @description Why, for the timeline
             * @example the cause is missing
             */
            reason: string;
        };
        /** @description What went wrong (RFC 9457). Branch on `code`; quote `requestId` when you ask. */
        Problem: {
            /** @enum {string} */
            code: "invalid_input" | "malformed_body" | "unsupported_media_type" | "body_too_large" | "document_type_refused" | "unauthenticated" | "session_ended" | "second_factor_required" | "second_factor_enrolment_required" | "agency_not_chosen" | "forbidden" | "origin_not_allowed" | "module_not_entitled" | "agency_not_writable" | "agency_unavailable" | "not_found" | "method_not_allowed" | "unknown_reference" | "conflict" | "already_done" | "if_match_required" | "version_stale" | "idempotency_key_required" | "idempotency_key_reused" | "idempotency_in_progress" | "cursor_invalid" | "sign_in_failed" | "code_invalid" | "code_already_used" | "too_many_attempts" | "rate_limited" | "version_unknown" | "password_too_weak" | "invitation_invalid" | "invitation_expired" | "invitation_used" | "country_without_region" | "price_unknown" | "subscription_not_live" | "webhook_signature_missing" | "webhook_signature_invalid" | "webhook_too_old" | "payment_provider_refused" | "payment_resource_missing" | "mail_refused" | "second_person_required" | "phase_not_ready" | "law_not_applicable" | "link_invalid" | "address_blocked" | "scope_violation" | "seal_broken" | "key_unknown" | "limit_exceeded" | "timed_out" | "unavailable" | "internal";
            detail: string;
            facts?: {
                [key: string]: string | number | boolean | null;
            };
            faults?: {
                detail: string;
                /** @enum {string} */
                in: "body" | "query" | "params" | "header";
                pointer: string;
            }[];
            /** Format: uuid */
            requestId: string;
            status: number;
            title: string;
            /** @example urn:reeve:problem:not_found */
            type: string;
        };
        Property: {
            address: {
                country: string;
                line1: string;
                line2: string | null;
                locality: string;
                postalCode: string | null;
                region: string | null;
            };
            archivedAt: string | null;
            bathrooms: number | null;
            bedrooms: number | null;
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            createdAt: string;
            /** @description The lease that its status follows from */
            currentLease?: {
                endsOn: string | null;
                /**
                 * Format: uuid
                 * @description UUID
                 * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                 */
                id: string;
                reference: string | null;
                rent: {
                    amountMinor: number;
                    currency: string;
                    /** @enum {string} */
                    frequency: "weekly" | "fortnightly" | "monthly" | "quarterly" | "yearly";
                } | null;
                /**
                 * Format: date
                 * @description A day of the agency, YYYY-MM-DD
                 * @example 2026-03-01
                 */
                startsOn: string;
                /** @enum {string} */
                state: "draft" | "agreed" | "current" | "ending" | "ended" | "cancelled";
            } | null;
            description: string | null;
            floorAreaM2: number | null;
            /**
             * Format: uuid
             * @description UUID
             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
             */
            id: string;
            name: string;
            /** @description Those of today */
            owners?: {
                /**
                 * Format: uuid
                 * @description UUID
                 * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                 */
                contactId: string;
                /**
                 * Format: date
                 * @description A day of the agency, YYYY-MM-DD
                 * @example 2026-03-01
                 */
                fromOn: string;
                name: string;
                /**
                 * @description A reduced fraction of the whole
                 * @example 1/3
                 */
                share: string;
                toOn: string | null;
            }[];
            parkingSpaces: number | null;
            photos?: {
                /**
                 * Format: uuid
                 * @description UUID
                 * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                 */
                documentId: string;
                mediaType: string;
                name: string;
            }[];
            staff?: {
                /** @enum {string} */
                duty: "manager" | "assistant";
                /**
                 * Format: uuid
                 * @description UUID
                 * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                 */
                membershipId: string;
            }[];
            /** @enum {string} */
            status: "vacant" | "reserved" | "let" | "off_market";
            tags?: {
                /**
                 * Format: uuid
                 * @description UUID
                 * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                 */
                id: string;
                name: string;
            }[];
            /** @enum {string} */
            type: "house" | "apartment" | "townhouse" | "studio" | "land" | "commercial" | "other";
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            updatedAt: string;
            /** @description The ETag begins with this number */
            version: number;
        };
        PropertyChange: {
            address?: {
                /** @example IE */
                country?: string;
                /** @example 14 Harbour View */
                line1?: string;
                line2?: string | null;
                /** @example Cork */
                locality?: string;
                /** @example T12 X8N6 */
                postalCode?: string | null;
                region?: string | null;
            };
            bathrooms?: number | null;
            bedrooms?: number | null;
            description?: string | null;
            /** @description Square metres */
            floorAreaM2?: number | null;
            name?: string;
            parkingSpaces?: number | null;
            /**
             * @description `reserved` and `let` follow from leases
             * @enum {string}
             */
            status?: "vacant" | "off_market";
            /** @enum {string} */
            type?: "house" | "apartment" | "townhouse" | "studio" | "land" | "commercial" | "other";
        };
        ReportedSuspicion: {
            aboutMembershipId: string | null;
            answer: string | null;
            answeredAt: string | null;
            body: string;
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: uuid
             * @description UUID
             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
             */
            id: string;
            /** @enum {string} */
            kind: "suspected_access" | "exposed_credentials" | "issue";
            memberSuspended: boolean;
            /**
             * Format: uuid
             * @description A membership
             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
             */
            reportedBy: string;
            sessionsEnded: number;
            /** @enum {string} */
            state: "received" | "answered" | "incident";
            /** @description The new token, where it was to be rotated */
            token: string | null;
        };
        RoleGiven: {
            /** @description Somebody who works for the company now; null takes the role away */
            personId: string | null;
            /**
             * @description Why, for who reads the timeline later
             * @example two more agencies report it
             */
            reason?: string;
        };
        Run: {
            agencyId: string | null;
            closedAt: string | null;
            executionId: string | null;
            /** @description Closed code of the failure that ended it */
            failure: string | null;
            /**
             * Format: uuid
             * @description UUID
             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
             */
            id: string;
            /** @example provision-agency */
            kind: string;
            openedAt: string | null;
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            requestedAt: string;
            requestId: string | null;
            /** @enum {string} */
            state: "requested" | "running" | "waiting" | "completed" | "failed" | "cancelled" | "terminated";
            /** @description The run in the Temporal UI, for signed-in operators */
            temporalUrl: string | null;
            workflowId: string;
        };
        RunDetails: {
            run: components["schemas"]["Run"];
            tasks: components["schemas"]["OperatorTask"][];
        };
        Security: {
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            at: string;
            commit: string | null;
            controls: components["schemas"]["Control"][];
            proven: number;
            /** @description False while the database does not answer: no proof can be read */
            readable: boolean;
            total: number;
            uncommittedChanges: boolean;
        };
        SecurityContact: {
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            createdAt: string;
            email: string;
            language: string;
            name: string;
            /** @description The language that notices come in; null: there are no words in theirs yet, and the notice says so */
            noticeLanguage: ("en" | "de") | null;
            phone: string | null;
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            updatedAt: string;
        };
        SecurityNotice: {
            acknowledgedBy: {
                /**
                 * Format: date-time
                 * @example 2026-03-01T09:30:00.000Z
                 */
                at: string;
                /**
                 * Format: uuid
                 * @description UUID
                 * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                 */
                id: string;
                /** @enum {string} */
                recipient: "admin" | "security_contact" | "exercise";
            }[];
            /** @description Markdown */
            body: string;
            /**
             * Format: uuid
             * @description UUID
             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
             */
            id: string;
            /**
             * Format: uuid
             * @description UUID
             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
             */
            incidentId: string;
            /** @enum {string} */
            kind: "initial" | "update" | "final";
            /** @enum {string} */
            language: "en" | "de";
            openedBy: {
                /**
                 * Format: date-time
                 * @example 2026-03-01T09:30:00.000Z
                 */
                at: string;
                /**
                 * Format: uuid
                 * @description UUID
                 * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                 */
                memberId: string;
            }[];
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            sentAt: string;
            sequence: number;
            sha256: string;
            subject: string;
        };
        SecurityNoticeWithClocks: {
            acknowledgedBy: {
                /**
                 * Format: date-time
                 * @example 2026-03-01T09:30:00.000Z
                 */
                at: string;
                /**
                 * Format: uuid
                 * @description UUID
                 * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                 */
                id: string;
                /** @enum {string} */
                recipient: "admin" | "security_contact" | "exercise";
            }[];
            /** @description Markdown */
            body: string;
            clocks: components["schemas"]["OwnLegalClock"][];
            /**
             * Format: uuid
             * @description UUID
             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
             */
            id: string;
            /**
             * Format: uuid
             * @description UUID
             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
             */
            incidentId: string;
            /** @enum {string} */
            kind: "initial" | "update" | "final";
            /** @enum {string} */
            language: "en" | "de";
            openedBy: {
                /**
                 * Format: date-time
                 * @example 2026-03-01T09:30:00.000Z
                 */
                at: string;
                /**
                 * Format: uuid
                 * @description UUID
                 * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                 */
                memberId: string;
            }[];
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            sentAt: string;
            sequence: number;
            sha256: string;
            statements: components["schemas"]["OwnLegalStatement"][];
            subject: string;
        };
        SeverityChange: {
            /**
             * @description Why, for who reads the timeline later
             * @example two more agencies report it
             */
            reason: string;
            /**
             * @description sev1 is the worst
             * @enum {string}
             */
            severity: "sev1" | "sev2" | "sev3" | "sev4";
        } | {
            facts: components["schemas"]["SeverityFacts"];
            /**
             * @description Why, for who reads the timeline later
             * @example two more agencies report it
             */
            reason: string;
        };
        /**
         * @description What the rules judge by; the first one that holds decides. sev1 when client money moved, or could have (`client-money@1`); sev1 when personal data in wrong hands, while it goes on or at several agencies (`personal-data@1`); sev1 when the service is gone for everybody (`service-gone@1`); sev2 when personal data of one agency in wrong hands, and it is over (`personal-data-once@1`); sev2 when it goes on, and touches agencies or keeps the service from some (`goes-on@1`); sev3 when it touches an agency, keeps the service from some, or goes on (`touches-somebody@1`); sev4 when nothing of this (`otherwise@1`).
         * @example {
         *       "clientMoney": false,
         *       "personalData": true,
         *       "agenciesAffected": 2,
         *       "serviceDown": "for_nobody",
         *       "ongoing": true
         *     }
         */
        SeverityFacts: {
            /** @description As far as is known */
            agenciesAffected: number;
            /** @description Money of clients moved, or could have */
            clientMoney: boolean;
            /** @description It goes on */
            ongoing: boolean;
            /** @description Personal data is, or may be, in hands it is not meant for */
            personalData: boolean;
            /** @enum {string} */
            serviceDown: "for_nobody" | "for_some" | "for_everybody";
        };
        SignedIn: {
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            expiresAt: string;
            /** @description What this session still lacks: `code`, `enrolment` of a second factor, the choice of a `place` */
            missing: ("code" | "enrolment" | "place") | null;
            place: ({
                /**
                 * Format: uuid
                 * @description UUID
                 * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                 */
                agencyId: string;
                /** @constant */
                kind: "agency";
                /**
                 * Format: uuid
                 * @description UUID
                 * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                 */
                membershipId: string;
            } | {
                /** @constant */
                kind: "operations";
            }) | null;
            /** @description Send it as `Authorization: Bearer`; the one before is void */
            token: string;
        };
        SimilarIncidents: {
            data: {
                /**
                 * Format: date-time
                 * @example 2026-03-01T09:30:00.000Z
                 */
                detectedAt: string;
                /**
                 * Format: uuid
                 * @description UUID
                 * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                 */
                id: string;
                number: number;
                phase: string;
                sameFingerprint: boolean;
                sameSource: boolean;
                /** @description 5 same fingerprint, 3 same source, 2 each category, 1 each word of the title */
                score: number;
                severity: string;
                sharedCategories: string[];
                sharedWords: string[];
                title: string;
            }[];
        };
        SubmittedVulnerabilityReport: {
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            acknowledgeBy: string;
            /** @description VR-<number> */
            number: number;
            /**
             * Format: uuid
             * @description UUID
             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
             */
            reportId: string;
            /** @description A secret: whoever has it reads this report and answers for you */
            statusToken: string;
            statusUrl: string;
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            verifyBy: string;
        };
        Suspicion: {
            aboutMembershipId: string | null;
            answer: string | null;
            answeredAt: string | null;
            body: string;
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: uuid
             * @description UUID
             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
             */
            id: string;
            /** @enum {string} */
            kind: "suspected_access" | "exposed_credentials" | "issue";
            memberSuspended: boolean;
            /**
             * Format: uuid
             * @description A membership
             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
             */
            reportedBy: string;
            sessionsEnded: number;
            /** @enum {string} */
            state: "received" | "answered" | "incident";
        };
        SuspicionAnswer: {
            /** @description In writing, for who reported it: plain text */
            answer: string;
        };
        SuspicionReport: {
            aboutMembershipId: string | null;
            /**
             * Format: uuid
             * @description UUID
             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
             */
            agencyId: string;
            answer: string | null;
            answeredAt: string | null;
            answeredBy: string | null;
            body: string;
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: uuid
             * @description UUID
             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
             */
            id: string;
            incidentId: string | null;
            /** @enum {string} */
            kind: "suspected_access" | "exposed_credentials" | "issue";
            memberSuspended: boolean;
            /** @description The incident that pages whoever is on call, since nobody has answered in time */
            pagedIncidentId: string | null;
            /**
             * Format: uuid
             * @description A membership
             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
             */
            reportedBy: string;
            sessionsEnded: number;
            /** @enum {string} */
            state: "received" | "answered" | "incident";
        };
        Tag: {
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: uuid
             * @description UUID
             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
             */
            id: string;
            name: string;
            /** @description The ETag begins with this number */
            version: number;
        };
        TagLink: {
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: uuid
             * @description UUID
             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
             */
            id: string;
            subject: {
                /**
                 * Format: uuid
                 * @description UUID
                 * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                 */
                id: string;
                /** @enum {string} */
                type: "property" | "lease" | "contact" | "document";
            };
        };
        TagLinkChange: {
            /** @default [] */
            add?: {
                /**
                 * Format: uuid
                 * @description UUID
                 * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                 */
                id: string;
                /** @enum {string} */
                type: "property" | "lease" | "contact" | "document";
            }[];
            /** @default [] */
            remove?: {
                /**
                 * Format: uuid
                 * @description UUID
                 * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                 */
                id: string;
                /** @enum {string} */
                type: "property" | "lease" | "contact" | "document";
            }[];
        };
        TagLinksChanged: {
            added: number;
            removed: number;
        };
        Task: {
            assigneeId: string | null;
            closedAt: string | null;
            closedBy: string | null;
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            createdAt: string;
            createdBy: string | null;
            details: string | null;
            dueOn: string | null;
            /**
             * Format: uuid
             * @description UUID
             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
             */
            id: string;
            /** @enum {string} */
            state: "open" | "done" | "dropped";
            subject: {
                /**
                 * Format: uuid
                 * @description UUID
                 * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                 */
                id: string;
                /** @enum {string} */
                type: "property" | "lease" | "contact" | "document";
            } | null;
            title: string;
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            updatedAt: string;
            /** @description The ETag begins with this number */
            version: number;
        };
        TaskChange: {
            /** @description A membership of your staff */
            assigneeId?: string | null;
            details?: string | null;
            dueOn?: string | null;
            subject?: {
                /**
                 * Format: uuid
                 * @description UUID
                 * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                 */
                id: string;
                /** @enum {string} */
                type: "property" | "lease" | "contact" | "document";
            } | null;
            /** @example Ask for the insurance certificate */
            title?: string;
        };
        TaskDecision: {
            /**
             * @description One of the choices of the task
             * @enum {string}
             */
            decision: "retry" | "give_up" | "done";
            /**
             * @description Why, for who asks later: no personal data
             * @example price is mapped now
             */
            reason: string;
        };
        TaskState: {
            /** @enum {string} */
            state: "open" | "done" | "dropped";
        };
        TimelineLine: {
            actor: {
                id: string;
                kind: string;
            };
            /**
             * Format: date-time
             * @description When it happened
             * @example 2026-03-01T09:30:00.000Z
             */
            at: string;
            /** @description The line that this one corrects */
            corrects: string | null;
            facts: {
                [key: string]: string | number | boolean | null;
            };
            /**
             * Format: uuid
             * @description UUID
             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
             */
            id: string;
            /** @enum {string} */
            kind: "opened" | "alert_joined" | "report_joined" | "phase_changed" | "severity_changed" | "role_given" | "details_changed" | "instant_set" | "task_added" | "task_changed" | "note" | "correction" | "paging_started" | "page_sent" | "page_failed" | "page_held" | "page_acknowledged" | "paging_ended" | "containment_requested" | "containment_done" | "containment_failed" | "containment_undone" | "agency_proposed" | "agency_decided" | "agency_changed" | "notice_drafted" | "notice_approved" | "notice_withdrawn" | "notice_sent" | "notice_delivery" | "notice_called" | "clock_started" | "clock_moved" | "clock_warned" | "clock_overdue" | "clock_settled" | "statement_changed" | "direction_recorded" | "direction_changed" | "post_mortem_begun" | "post_mortem_changed" | "post_mortem_reviewed" | "post_mortem_published" | "post_mortem_read" | "action_added" | "action_settled" | "reminder_sent" | "merged" | "closed";
            /**
             * Format: date-time
             * @description When it was written down
             * @example 2026-03-01T09:30:00.000Z
             */
            recordedAt: string;
            /** @description Of a person, in Markdown */
            text: string | null;
            /** @description What happened, in English, without names */
            words: string;
        };
        TotpSetup: {
            /** @description The picture, SVG */
            qrSvg: string;
            /** @description The key for typing in, base32 */
            secret: string;
            /** @description otpauth:// address, what the picture says */
            uri: string;
        };
        UndoContainment: {
            reason: string;
        };
        VulnerabilityReport: {
            acknowledgedAt: string | null;
            advisory: {
                /**
                 * Format: uuid
                 * @description UUID
                 * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                 */
                id: string;
                /** @enum {string} */
                state: "draft" | "published";
                trackingId: string;
            } | null;
            affected: string | null;
            body: string;
            /** @enum {string} */
            channel: "page" | "api" | "mail";
            clocks: {
                /**
                 * Format: date-time
                 * @example 2026-03-01T09:30:00.000Z
                 */
                dueAt: string;
                /** @example report_acknowledgement */
                kind: string;
                /** @enum {string} */
                state: "running" | "overdue" | "met" | "excepted" | "cancelled";
            }[];
            closedAt: string | null;
            cvssScore: number | null;
            cvssVector: string | null;
            /** @description The agreed day of disclosure */
            discloseOn: string | null;
            duplicateOf: string | null;
            duplicates: {
                /**
                 * Format: uuid
                 * @description UUID
                 * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                 */
                id: string;
                number: number;
            }[];
            exploited: boolean;
            files: {
                /**
                 * Format: date-time
                 * @example 2026-03-01T09:30:00.000Z
                 */
                at: string;
                bytes: number;
                /**
                 * Format: uuid
                 * @description UUID
                 * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                 */
                id: string;
                name: string;
                sha256: string;
            }[];
            fixedAt: string | null;
            /**
             * Format: uuid
             * @description UUID
             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
             */
            id: string;
            incidentId: string | null;
            mails: {
                /** @enum {string} */
                audience: "reporter" | "team";
                /** @enum {string} */
                kind: "receipt" | "acknowledged" | "verified" | "rejected" | "duplicate" | "fixed" | "reopened" | "disclosure_agreed" | "disclosed" | "message" | "link" | "original_verified" | "original_rejected" | "original_fixed" | "original_disclosed" | "arrived" | "answered";
                mailedAt: string | null;
                refusedAt: string | null;
            }[];
            messages: {
                /**
                 * Format: date-time
                 * @example 2026-03-01T09:30:00.000Z
                 */
                at: string;
                authorId: string | null;
                body: string;
                /** @enum {string} */
                channel: "page" | "api" | "mail";
                /** @enum {string} */
                from: "reporter" | "reeve";
                /**
                 * Format: uuid
                 * @description UUID
                 * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                 */
                id: string;
            }[];
            number: number;
            ownerId: string | null;
            rating: ("none" | "low" | "medium" | "high" | "critical") | null;
            /** @description Why it was rejected */
            reason: string | null;
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            receivedAt: string;
            reporterEmail: string | null;
            reporterName: string | null;
            /** @enum {string} */
            state: "received" | "verifying" | "fixing" | "fixed" | "disclosed" | "rejected" | "duplicate";
            thanksName: string | null;
            thanksWanted: boolean;
            title: string;
            verifiedAt: string | null;
        };
        VulnerabilityReportStatus: {
            acknowledgedAt: string | null;
            clocks: {
                /**
                 * Format: date-time
                 * @example 2026-03-01T09:30:00.000Z
                 */
                dueAt: string;
                /** @example report_acknowledgement */
                kind: string;
                /** @enum {string} */
                state: "running" | "overdue" | "met" | "excepted" | "cancelled";
            }[];
            closedAt: string | null;
            /** @description The agreed day of disclosure */
            discloseOn: string | null;
            files: {
                /**
                 * Format: date-time
                 * @example 2026-03-01T09:30:00.000Z
                 */
                at: string;
                bytes: number;
                /**
                 * Format: uuid
                 * @description UUID
                 * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                 */
                id: string;
                name: string;
                sha256: string;
            }[];
            fixedAt: string | null;
            messages: {
                /**
                 * Format: date-time
                 * @example 2026-03-01T09:30:00.000Z
                 */
                at: string;
                body: string;
                /** @enum {string} */
                channel: "page" | "api" | "mail";
                /** @enum {string} */
                from: "reporter" | "reeve";
                /**
                 * Format: uuid
                 * @description UUID
                 * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                 */
                id: string;
            }[];
            number: number;
            /** @description Of a duplicate: how far the earlier report is */
            originalState: ("received" | "verifying" | "fixing" | "fixed" | "disclosed" | "rejected" | "duplicate") | null;
            rating: ("none" | "low" | "medium" | "high" | "critical") | null;
            /** @description Why it was rejected */
            reason: string | null;
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            receivedAt: string;
            /** @enum {string} */
            state: "received" | "verifying" | "fixing" | "fixed" | "disclosed" | "rejected" | "duplicate";
            title: string;
            verifiedAt: string | null;
        };
    };
    responses: never;
    parameters: {
        /** @description ETag of what is known: 304 if it still holds */
        IfNoneMatch: string;
        /** @description A version of this API; the newest if absent */
        ReeveVersion: "2026-11-22" | "2026-10-01";
    };
    requestBodies: never;
    headers: {
        /** @description What is left */
        RateLimit: string;
        /** @description What there is */
        RateLimitPolicy: string;
        /** @description The version that answers */
        ReeveVersion: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getV1AccessExplain: {
        parameters: {
            query?: {
                /** @description Of somebody else: needs `members.read` */
                memberId?: string;
                /** @description Instead of a route */
                permission?: "agency.read" | "members.read" | "members.write" | "properties.read" | "properties.write" | "contacts.read" | "contacts.write" | "contacts.bank" | "contacts.merge" | "leases.read" | "leases.write" | "documents.read" | "documents.write" | "notes.read" | "notes.write" | "portal.invite" | "imports.write" | "exports.read" | "events.read" | "runs.read" | "security.read" | "security.manage";
                /** @description Method and path, as the documentation writes them */
                route?: string;
                subjectId?: string;
                subjectType?: "property" | "lease" | "contact" | "document";
            };
            header?: {
                /** @description ETag of what is known: 304 if it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Each rule in order */
            200: {
                headers: {
                    /** @description Names what was read, for If-None-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        allowed: boolean;
                        asked: {
                            module: ("properties" | "leasing" | "trust" | "portal" | "communications" | "reports" | "integrations" | "assistant") | null;
                            permission: ("agency.read" | "members.read" | "members.write" | "properties.read" | "properties.write" | "contacts.read" | "contacts.write" | "contacts.bank" | "contacts.merge" | "leases.read" | "leases.write" | "documents.read" | "documents.write" | "notes.read" | "notes.write" | "portal.invite" | "imports.write" | "exports.read" | "events.read" | "runs.read" | "security.read" | "security.manage") | null;
                            serves: string;
                            writes: boolean;
                        };
                        assignments: {
                            duty: string;
                            /**
                             * Format: uuid
                             * @description UUID
                             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                             */
                            propertyId: string;
                        }[];
                        member: {
                            /**
                             * Format: uuid
                             * @description UUID
                             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                             */
                            id: string;
                            /** @enum {string} */
                            kind: "staff" | "portal";
                            limited: boolean;
                            roles: ("admin" | "property_manager" | "accountant" | "viewer")[];
                        };
                        /** @description In their order: the first that does not hold refuses */
                        rules: {
                            /** @description What a request would be refused with */
                            code: string | null;
                            detail: string;
                            facts: {
                                [key: string]: string | number | boolean | null | string[];
                            };
                            /** @description Null for what only a sign-in decides */
                            holds: boolean | null;
                            /** @description What would make it hold */
                            remedy: string | null;
                            rule: string;
                        }[];
                        scopes: {
                            kind: string;
                            leaseId: string | null;
                            /**
                             * Format: uuid
                             * @description UUID
                             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                             */
                            propertyId: string;
                            /** Format: date */
                            validFrom: string;
                            validTo: string | null;
                        }[];
                    };
                };
            };
            /** @description What If-None-Match names still holds */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getV1AccessMatrix: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what is known: 304 if it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is not named is not allowed */
            200: {
                headers: {
                    /** @description Names what was read, for If-None-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Modules that this agency has */
                        entitled: ("properties" | "leasing" | "trust" | "portal" | "communications" | "reports" | "integrations" | "assistant")[];
                        permissions: {
                            modules: ("properties" | "leasing" | "trust" | "portal" | "communications" | "reports" | "integrations" | "assistant")[];
                            /** @enum {string} */
                            permission: "agency.read" | "members.read" | "members.write" | "properties.read" | "properties.write" | "contacts.read" | "contacts.write" | "contacts.bank" | "contacts.merge" | "leases.read" | "leases.write" | "documents.read" | "documents.write" | "notes.read" | "notes.write" | "portal.invite" | "imports.write" | "exports.read" | "events.read" | "runs.read" | "security.read" | "security.manage";
                            routes: string[];
                            /** @description Not for staff who are limited to some properties */
                            wholeAgency: boolean;
                        }[];
                        roles: {
                            permissions: ("agency.read" | "members.read" | "members.write" | "properties.read" | "properties.write" | "contacts.read" | "contacts.write" | "contacts.bank" | "contacts.merge" | "leases.read" | "leases.write" | "documents.read" | "documents.write" | "notes.read" | "notes.write" | "portal.invite" | "imports.write" | "exports.read" | "events.read" | "runs.read" | "security.read" | "security.manage")[];
                            /** @enum {string} */
                            role: "admin" | "property_manager" | "accountant" | "viewer";
                        }[];
                    };
                };
            };
            /** @description What If-None-Match names still holds */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getV1Agency: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what is known: 304 if it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The agency */
            200: {
                headers: {
                    /** @description Names what was read, for If-None-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnAgency"];
                };
            };
            /** @description What If-None-Match names still holds */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getV1AgencySecurityContact: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what is known: 304 if it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contact */
            200: {
                headers: {
                    /** @description Names what was read, for If-None-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecurityContact"];
                };
            };
            /** @description What If-None-Match names still holds */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putV1AgencySecurityContact: {
        parameters: {
            query?: never;
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    email: string;
                    /** @default en */
                    language?: string;
                    name: string;
                    /** @default null */
                    phone?: string | null;
                };
            };
        };
        responses: {
            /** @description The contact */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecurityContact"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteV1AgencySecurityContact: {
        parameters: {
            query?: never;
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getV1Contacts: {
        parameters: {
            query?: {
                /** @description What to do with archived ones */
                archived?: "hide" | "show" | "only";
                /** @description `nextCursor` of the page before, as it came */
                cursor?: string;
                /** @description Contacts with this very address, cases aside */
                email?: string;
                /** @description Any of properties, leases, with commas between */
                expand?: string;
                kind?: "person" | "company";
                /** @description Rows of a page, 1 to 100 */
                limit?: number;
                /** @description Contacts with this very number, whichever way it is written */
                phone?: string;
                /** @description Words of its names, addresses, localities or numbers, or their beginnings */
                q?: string;
                role?: "owner" | "renter" | "tradesperson";
                /** @description What the rows are sorted by; a minus turns the order */
                sort?: "createdAt" | "-createdAt" | "name" | "-name" | "updatedAt" | "-updatedAt";
                tagId?: string;
                /** @description Whether to count all rows of the filter, which takes a query of its own */
                total?: "true" | "false";
                updatedSince?: string;
            };
            header?: {
                /** @description ETag of what is known: 304 if it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    /** @description Names what was read, for If-None-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Contact"][];
                        nextCursor: string | null;
                        total: number | null;
                    };
                };
            };
            /** @description What If-None-Match names still holds */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1Contacts: {
        parameters: {
            query?: never;
            header?: {
                /** @description Fresh for each thing created; kept 24 h */
                "Idempotency-Key"?: string;
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewContact"];
            };
        };
        responses: {
            /** @description Added */
            201: {
                headers: {
                    /** @description The version, for If-Match */
                    etag: string;
                    /** @description Where it is read */
                    location: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getV1ContactsByContactId: {
        parameters: {
            query?: {
                /** @description Any of properties, leases, with commas between */
                expand?: string;
            };
            header?: {
                /** @description ETag of what is known: 304 if it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                contactId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contact */
            200: {
                headers: {
                    /** @description The version, for If-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
            /** @description What If-None-Match names still holds */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteV1ContactsByContactId: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that is changed */
                "If-Match": string;
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                contactId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchV1ContactsByContactId: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that is changed */
                "If-Match": string;
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                contactId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactChange"];
            };
        };
        responses: {
            /** @description Changed */
            200: {
                headers: {
                    /** @description The version, for If-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1ContactsByContactIdArchive: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that is changed */
                "If-Match": string;
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                contactId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Archived */
            200: {
                headers: {
                    /** @description The version, for If-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getV1ContactsByContactIdBank: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what is known: 304 if it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                contactId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In clear */
            200: {
                headers: {
                    /** @description Names what was read, for If-None-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankDetails"];
                };
            };
            /** @description What If-None-Match names still holds */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putV1ContactsByContactIdBank: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that is changed */
                "If-Match": string;
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                contactId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GivenBankDetails"];
            };
        };
        responses: {
            /** @description Kept */
            200: {
                headers: {
                    /** @description The version, for If-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteV1ContactsByContactIdBank: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that is changed */
                "If-Match": string;
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                contactId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Forgotten */
            200: {
                headers: {
                    /** @description The version, for If-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getV1ContactsByContactIdDuplicates: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what is known: 304 if it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                contactId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Suggestions */
            200: {
                headers: {
                    /** @description Names what was read, for If-None-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactDuplicates"];
                };
            };
            /** @description What If-None-Match names still holds */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1ContactsByContactIdMerge: {
        parameters: {
            query?: never;
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                contactId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewContactMerge"];
            };
        };
        responses: {
            /** @description Merged */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactsMerged"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getV1ContactsByContactIdMerges: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before, as it came */
                cursor?: string;
                /** @description Rows of a page, 1 to 100 */
                limit?: number;
                /** @description What the rows are sorted by; a minus turns the order */
                sort?: "createdAt" | "-createdAt";
                /** @description Whether to count all rows of the filter, which takes a query of its own */
                total?: "true" | "false";
            };
            header?: {
                /** @description ETag of what is known: 304 if it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                contactId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    /** @description Names what was read, for If-None-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ContactMerge"][];
                        nextCursor: string | null;
                        total: number | null;
                    };
                };
            };
            /** @description What If-None-Match names still holds */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getV1ContactsByContactIdPortalAccess: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what is known: 304 if it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                contactId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description `access` is null where there is none */
            200: {
                headers: {
                    /** @description The version, for If-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        access: {
                            activatedAt: string | null;
                            /** @description Whom a portal user is to the agency */
                            contactId: string | null;
                            /**
                             * Format: date-time
                             * @example 2026-03-01T09:30:00.000Z
                             */
                            createdAt: string;
                            email: string;
                            /**
                             * Format: uuid
                             * @description UUID
                             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                             */
                            id: string;
                            invitation: {
                                expired: boolean;
                                /**
                                 * Format: date-time
                                 * @example 2026-03-01T09:30:00.000Z
                                 */
                                expiresAt: string;
                                /** @description When the mail service refused the address for good */
                                refusedAt: string | null;
                                sentAt: string | null;
                            } | null;
                            /** @enum {string} */
                            kind: "staff" | "portal";
                            /** @description Sees only the properties they are assigned to */
                            limited: boolean;
                            /** @description Null until they have accepted */
                            name: string | null;
                            roles: ("admin" | "property_manager" | "accountant" | "viewer")[];
                            /** @enum {string} */
                            state: "invited" | "active" | "suspended" | "ended";
                            /**
                             * Format: date-time
                             * @example 2026-03-01T09:30:00.000Z
                             */
                            updatedAt: string;
                            version: number;
                        } | null;
                    };
                };
            };
            /** @description What If-None-Match names still holds */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1ContactsByContactIdPortalAccess: {
        parameters: {
            query?: never;
            header?: {
                /** @description Fresh for each thing created; kept 24 h */
                "Idempotency-Key"?: string;
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                contactId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    email?: string;
                };
            };
        };
        responses: {
            /** @description Invited */
            201: {
                headers: {
                    /** @description The version, for If-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        activatedAt: string | null;
                        /** @description Whom a portal user is to the agency */
                        contactId: string | null;
                        /**
                         * Format: date-time
                         * @example 2026-03-01T09:30:00.000Z
                         */
                        createdAt: string;
                        email: string;
                        /**
                         * Format: uuid
                         * @description UUID
                         * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                         */
                        id: string;
                        invitation: {
                            expired: boolean;
                            /**
                             * Format: date-time
                             * @example 2026-03-01T09:30:00.000Z
                             */
                            expiresAt: string;
                            /** @description When the mail service refused the address for good */
                            refusedAt: string | null;
                            sentAt: string | null;
                        } | null;
                        /** @enum {string} */
                        kind: "staff" | "portal";
                        /** @description Sees only the properties they are assigned to */
                        limited: boolean;
                        /** @description Null until they have accepted */
                        name: string | null;
                        roles: ("admin" | "property_manager" | "accountant" | "viewer")[];
                        /** @enum {string} */
                        state: "invited" | "active" | "suspended" | "ended";
                        /**
                         * Format: date-time
                         * @example 2026-03-01T09:30:00.000Z
                         */
                        updatedAt: string;
                        version: number;
                    };
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteV1ContactsByContactIdPortalAccess: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that is changed */
                "If-Match": string;
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                contactId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The membership */
            200: {
                headers: {
                    /** @description The version, for If-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        activatedAt: string | null;
                        /** @description Whom a portal user is to the agency */
                        contactId: string | null;
                        /**
                         * Format: date-time
                         * @example 2026-03-01T09:30:00.000Z
                         */
                        createdAt: string;
                        email: string;
                        /**
                         * Format: uuid
                         * @description UUID
                         * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                         */
                        id: string;
                        invitation: {
                            expired: boolean;
                            /**
                             * Format: date-time
                             * @example 2026-03-01T09:30:00.000Z
                             */
                            expiresAt: string;
                            /** @description When the mail service refused the address for good */
                            refusedAt: string | null;
                            sentAt: string | null;
                        } | null;
                        /** @enum {string} */
                        kind: "staff" | "portal";
                        /** @description Sees only the properties they are assigned to */
                        limited: boolean;
                        /** @description Null until they have accepted */
                        name: string | null;
                        roles: ("admin" | "property_manager" | "accountant" | "viewer")[];
                        /** @enum {string} */
                        state: "invited" | "active" | "suspended" | "ended";
                        /**
                         * Format: date-time
                         * @example 2026-03-01T09:30:00.000Z
                         */
                        updatedAt: string;
                        version: number;
                    };
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1ContactsByContactIdPortalAccessResendInvitation: {
        parameters: {
            query?: never;
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                contactId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The membership */
            200: {
                headers: {
                    /** @description The version, for If-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        activatedAt: string | null;
                        /** @description Whom a portal user is to the agency */
                        contactId: string | null;
                        /**
                         * Format: date-time
                         * @example 2026-03-01T09:30:00.000Z
                         */
                        createdAt: string;
                        email: string;
                        /**
                         * Format: uuid
                         * @description UUID
                         * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                         */
                        id: string;
                        invitation: {
                            expired: boolean;
                            /**
                             * Format: date-time
                             * @example 2026-03-01T09:30:00.000Z
                             */
                            expiresAt: string;
                            /** @description When the mail service refused the address for good */
                            refusedAt: string | null;
                            sentAt: string | null;
                        } | null;
                        /** @enum {string} */
                        kind: "staff" | "portal";
                        /** @description Sees only the properties they are assigned to */
                        limited: boolean;
                        /** @description Null until they have accepted */
                        name: string | null;
                        roles: ("admin" | "property_manager" | "accountant" | "viewer")[];
                        /** @enum {string} */
                        state: "invited" | "active" | "suspended" | "ended";
                        /**
                         * Format: date-time
                         * @example 2026-03-01T09:30:00.000Z
                         */
                        updatedAt: string;
                        version: number;
                    };
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1ContactsByContactIdUnarchive: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that is changed */
                "If-Match": string;
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                contactId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Back in the lists */
            200: {
                headers: {
                    /** @description The version, for If-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1ContactsMergesByMergeIdUndo: {
        parameters: {
            query?: never;
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                mergeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Undone */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactMergeUndone"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getV1Documents: {
        parameters: {
            query?: {
                /** @description What to do with archived ones */
                archived?: "hide" | "show" | "only";
                audience?: "owners" | "renters";
                contactId?: string;
                /** @description `nextCursor` of the page before, as it came */
                cursor?: string;
                /** @description Any of property, lease, contact, tags, with commas between */
                expand?: string;
                kind?: "photo" | "agreement" | "inspection" | "invoice" | "statement" | "notice" | "identity" | "other";
                leaseId?: string;
                /** @description Rows of a page, 1 to 100 */
                limit?: number;
                propertyId?: string;
                /** @description Words of its name, or their beginnings */
                q?: string;
                /** @description What the rows are sorted by; a minus turns the order */
                sort?: "createdAt" | "-createdAt" | "name" | "-name" | "updatedAt" | "-updatedAt";
                state?: "awaiting" | "scanning" | "ready" | "refused";
                tagId?: string;
                /** @description Whether to count all rows of the filter, which takes a query of its own */
                total?: "true" | "false";
                updatedSince?: string;
            };
            header?: {
                /** @description ETag of what is known: 304 if it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    /** @description Names what was read, for If-None-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Document"][];
                        nextCursor: string | null;
                        total: number | null;
                    };
                };
            };
            /** @description What If-None-Match names still holds */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1Documents: {
        parameters: {
            query?: never;
            header?: {
                /** @description Fresh for each thing created; kept 24 h */
                "Idempotency-Key"?: string;
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDocument"];
            };
        };
        responses: {
            /** @description Added; it awaits its bytes */
            201: {
                headers: {
                    /** @description The version, for If-Match */
                    etag: string;
                    /** @description Where it is read */
                    location: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Document"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getV1DocumentsByDocumentId: {
        parameters: {
            query?: {
                /** @description Any of property, lease, contact, tags, with commas between */
                expand?: string;
            };
            header?: {
                /** @description ETag of what is known: 304 if it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document, without its bytes */
            200: {
                headers: {
                    /** @description The version, for If-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Document"];
                };
            };
            /** @description What If-None-Match names still holds */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchV1DocumentsByDocumentId: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that is changed */
                "If-Match": string;
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                documentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DocumentChange"];
            };
        };
        responses: {
            /** @description Changed */
            200: {
                headers: {
                    /** @description The version, for If-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Document"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1DocumentsByDocumentIdArchive: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that is changed */
                "If-Match": string;
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Archived */
            200: {
                headers: {
                    /** @description The version, for If-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Document"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getV1DocumentsByDocumentIdContent: {
        parameters: {
            query?: never;
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes as they were sent */
            200: {
                headers: {
                    /** @description attachment, with the name it is saved under */
                    "content-disposition": string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    "image/heic": string;
                    "image/jpeg": string;
                    "image/png": string;
                    "image/webp": string;
                    "text/csv": string;
                    "text/plain": string;
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putV1DocumentsByDocumentIdContent: {
        parameters: {
            query?: never;
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                documentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Stored; it is being scanned */
            202: {
                headers: {
                    /** @description The version, for If-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Document"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getV1Events: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before; it does not age */
                cursor?: string;
                /** @description Where to begin, without a cursor */
                from?: "oldest" | "now";
                /** @description Any of agency, membership, invitation, property, contact, lease, document, note, task, tag, tag_link, with commas between */
                kinds?: string;
                /** @description Events of a page, 1 to 500 */
                limit?: number;
            };
            header?: {
                /** @description ETag of what is known: 304 if it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, which may be empty */
            200: {
                headers: {
                    /** @description Names what was read, for If-None-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Event"][];
                        /** @description Whether there is more to read at once */
                        more: boolean;
                        nextCursor: string;
                    };
                };
            };
            /** @description What If-None-Match names still holds */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getV1ExportsContacts: {
        parameters: {
            query?: {
                /** @description What to do with archived ones */
                archived?: "hide" | "show" | "only";
                /** @description CSV only: begins with the mark by which Excel knows UTF-8 */
                bom?: "true" | "false";
                /** @description Contacts with this very address, cases aside */
                email?: string;
                format?: "csv" | "xlsx";
                kind?: "person" | "company";
                /** @description Contacts with this very number, whichever way it is written */
                phone?: string;
                /** @description Words of its names, addresses, localities or numbers, or their beginnings */
                q?: string;
                role?: "owner" | "renter" | "tradesperson";
                tagId?: string;
                updatedSince?: string;
            };
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The table, with a line of headings */
            200: {
                headers: {
                    /** @description The name of the file */
                    "content-disposition": string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getV1ExportsDocuments: {
        parameters: {
            query?: {
                /** @description What to do with archived ones */
                archived?: "hide" | "show" | "only";
                audience?: "owners" | "renters";
                /** @description CSV only: begins with the mark by which Excel knows UTF-8 */
                bom?: "true" | "false";
                contactId?: string;
                format?: "csv" | "xlsx";
                kind?: "photo" | "agreement" | "inspection" | "invoice" | "statement" | "notice" | "identity" | "other";
                leaseId?: string;
                propertyId?: string;
                /** @description Words of its name, or their beginnings */
                q?: string;
                state?: "awaiting" | "scanning" | "ready" | "refused";
                tagId?: string;
                updatedSince?: string;
            };
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The table, with a line of headings */
            200: {
                headers: {
                    /** @description The name of the file */
                    "content-disposition": string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getV1ExportsLeases: {
        parameters: {
            query?: {
                /** @description CSV only: begins with the mark by which Excel knows UTF-8 */
                bom?: "true" | "false";
                /** @description Somebody who is or was a party */
                contactId?: string;
                /** @description Leases whose last day is after this one */
                endsAfter?: string;
                /** @description Leases whose last day is before this one */
                endsBefore?: string;
                format?: "csv" | "xlsx";
                propertyId?: string;
                /** @description Words that its reference, its property or the names of its parties hold, or begins of them */
                q?: string;
                /** @description Any of draft, agreed, current, ending, ended, cancelled, with commas between */
                state?: string;
                /** @description Changed at this instant or later */
                updatedSince?: string;
            };
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The table, with a line of headings */
            200: {
                headers: {
                    /** @description The name of the file */
                    "content-disposition": string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getV1ExportsNotes: {
        parameters: {
            query?: {
                /** @description CSV only: begins with the mark by which Excel knows UTF-8 */
                bom?: "true" | "false";
                format?: "csv" | "xlsx";
                subjectId?: string;
                subjectType?: "property" | "lease" | "contact" | "document";
                updatedSince?: string;
            };
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The table, with a line of headings */
            200: {
                headers: {
                    /** @description The name of the file */
                    "content-disposition": string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getV1ExportsProperties: {
        parameters: {
            query?: {
                /** @description What to do with archived ones */
                archived?: "hide" | "show" | "only";
                /** @description CSV only: begins with the mark by which Excel knows UTF-8 */
                bom?: "true" | "false";
                format?: "csv" | "xlsx";
                /** @description Town or suburb, whatever its capitals */
                locality?: string;
                /** @description A contact that owns it today */
                ownerContactId?: string;
                /** @description Words that its name or address holds, or begins of them */
                q?: string;
                /** @description A member of the staff who looks after it */
                staffMembershipId?: string;
                status?: "vacant" | "reserved" | "let" | "off_market";
                tagId?: string;
                type?: "house" | "apartment" | "townhouse" | "studio" | "land" | "commercial" | "other";
                /** @description Changed at this instant or later */
                updatedSince?: string;
            };
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The table, with a line of headings */
            200: {
                headers: {
                    /** @description The name of the file */
                    "content-disposition": string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getV1ExportsTasks: {
        parameters: {
            query?: {
                assigneeId?: string | "nobody";
                /** @description CSV only: begins with the mark by which Excel knows UTF-8 */
                bom?: "true" | "false";
                /** @description Due on an earlier day */
                dueBefore?: string;
                format?: "csv" | "xlsx";
                state?: "open" | "done" | "dropped";
                subjectId?: string;
                subjectType?: "property" | "lease" | "contact" | "document";
                updatedSince?: string;
            };
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The table, with a line of headings */
            200: {
                headers: {
                    /** @description The name of the file */
                    "content-disposition": string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1ExposedCredentials: {
        parameters: {
            query?: never;
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExposedCredential"];
            };
        };
        responses: {
            /** @description Looked into */
            202: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        received: true;
                    };
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getV1Imports: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before, as it came */
                cursor?: string;
                kind?: "contacts" | "properties" | "leases";
                /** @description Rows of a page, 1 to 100 */
                limit?: number;
                /** @description What the rows are sorted by; a minus turns the order */
                sort?: "createdAt" | "-createdAt";
                /** @description Whether to count all rows of the filter, which takes a query of its own */
                total?: "true" | "false";
            };
            header?: {
                /** @description ETag of what is known: 304 if it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    /** @description Names what was read, for If-None-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ImportSummary"][];
                        nextCursor: string | null;
                        total: number | null;
                    };
                };
            };
            /** @description What If-None-Match names still holds */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1Imports: {
        parameters: {
            query: {
                /** @description Adds the rows of a file that was imported before once more */
                again?: "true" | "false";
                fileName?: string;
                kind: "contacts" | "properties" | "leases";
                /** @description `check` is the dry run: nothing is added */
                mode?: "check" | "apply";
            };
            header?: {
                /** @description Fresh for each thing created; kept 24 h */
                "Idempotency-Key"?: string;
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/csv": string;
                "text/csv": string;
                "text/plain": string;
            };
        };
        responses: {
            /** @description Taken in */
            202: {
                headers: {
                    /** @description Where it is read */
                    location: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getV1ImportsByImportId: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what is known: 304 if it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The import */
            200: {
                headers: {
                    /** @description Names what was read, for If-None-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            /** @description What If-None-Match names still holds */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getV1ImportsTemplate: {
        parameters: {
            query: {
                kind: "contacts" | "properties" | "leases";
            };
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description CSV, with the mark by which Excel knows UTF-8 */
            200: {
                headers: {
                    /** @description The name of the file */
                    "content-disposition": string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1InvitationsAccept: {
        parameters: {
            query?: never;
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    password: string;
                    /** @description From the link in the mail; in the body, so that no log holds it */
                    token: string;
                };
            };
        };
        responses: {
            /** @description Accepted */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUID
                         * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                         */
                        agencyId: string;
                        agencyName: string;
                        /**
                         * Format: uuid
                         * @description UUID
                         * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                         */
                        membershipId: string;
                        /**
                         * Format: uuid
                         * @description UUID
                         * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                         */
                        personId: string;
                    };
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1InvitationsLookUp: {
        parameters: {
            query?: never;
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description From the link in the mail; in the body, so that no log holds it */
                    token: string;
                };
            };
        };
        responses: {
            /** @description Open. `asks`: a new password, or the one that the person has */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        agencyName: string;
                        /** @enum {string} */
                        asks: "new_password" | "password";
                        email: string;
                        /**
                         * Format: date-time
                         * @example 2026-03-01T09:30:00.000Z
                         */
                        expiresAt: string;
                        /** @enum {string} */
                        kind: "staff" | "portal";
                        roles: string[];
                    };
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getV1Leases: {
        parameters: {
            query?: {
                /** @description Somebody who is or was a party */
                contactId?: string;
                /** @description `nextCursor` of the page before, as it came */
                cursor?: string;
                /** @description Leases whose last day is after this one */
                endsAfter?: string;
                /** @description Leases whose last day is before this one */
                endsBefore?: string;
                /** @description Any of property, parties, rents, contacts, with commas between */
                expand?: string;
                /** @description Rows of a page, 1 to 100 */
                limit?: number;
                propertyId?: string;
                /** @description Words that its reference, its property or the names of its parties hold, or begins of them */
                q?: string;
                /** @description What the rows are sorted by; a minus turns the order */
                sort?: "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt" | "startsOn" | "-startsOn" | "endsOn" | "-endsOn";
                /** @description Any of draft, agreed, current, ending, ended, cancelled, with commas between */
                state?: string;
                /** @description Whether to count all rows of the filter, which takes a query of its own */
                total?: "true" | "false";
                /** @description Changed at this instant or later */
                updatedSince?: string;
            };
            header?: {
                /** @description ETag of what is known: 304 if it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    /** @description Names what was read, for If-None-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Lease"][];
                        nextCursor: string | null;
                        total: number | null;
                    };
                };
            };
            /** @description What If-None-Match names still holds */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1Leases: {
        parameters: {
            query?: never;
            header?: {
                /** @description Fresh for each thing created; kept 24 h */
                "Idempotency-Key"?: string;
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewLease"];
            };
        };
        responses: {
            /** @description Drafted */
            201: {
                headers: {
                    /** @description The version of the lease, for If-Match */
                    etag: string;
                    /** @description Where it is read */
                    location: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Lease"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getV1LeasesByLeaseId: {
        parameters: {
            query?: {
                /** @description Any of property, parties, rents, contacts, with commas between */
                expand?: string;
            };
            header?: {
                /** @description ETag of what is known: 304 if it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                leaseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The lease */
            200: {
                headers: {
                    /** @description The version of the lease, for If-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Lease"];
                };
            };
            /** @description What If-None-Match names still holds */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchV1LeasesByLeaseId: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that is changed */
                "If-Match": string;
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                leaseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeaseChange"];
            };
        };
        responses: {
            /** @description Changed */
            200: {
                headers: {
                    /** @description The version of the lease, for If-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Lease"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1LeasesByLeaseIdAgree: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that is changed */
                "If-Match": string;
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                leaseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Agreed; `current` or `ended` at once if its days say so */
            200: {
                headers: {
                    /** @description The version of the lease, for If-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Lease"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1LeasesByLeaseIdCancel: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that is changed */
                "If-Match": string;
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                leaseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeaseCancellation"];
            };
        };
        responses: {
            /** @description Cancelled */
            200: {
                headers: {
                    /** @description The version of the lease, for If-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Lease"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1LeasesByLeaseIdEnd: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that is changed */
                "If-Match": string;
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                leaseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeaseEnd"];
            };
        };
        responses: {
            /** @description Changed; `ended` at once if that day is past */
            200: {
                headers: {
                    /** @description The version of the lease, for If-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Lease"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1LeasesByLeaseIdNotice: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that is changed */
                "If-Match": string;
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                leaseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeaseNotice"];
            };
        };
        responses: {
            /** @description Recorded */
            200: {
                headers: {
                    /** @description The version of the lease, for If-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Lease"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteV1LeasesByLeaseIdNotice: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that is changed */
                "If-Match": string;
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                leaseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Withdrawn */
            200: {
                headers: {
                    /** @description The version of the lease, for If-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Lease"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getV1LeasesByLeaseIdParties: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what is known: 304 if it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                leaseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The parties */
            200: {
                headers: {
                    /** @description The version of the lease, for If-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["LeaseParty"][];
                    };
                };
            };
            /** @description What If-None-Match names still holds */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putV1LeasesByLeaseIdParties: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that is changed */
                "If-Match": string;
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                leaseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeaseParties"];
            };
        };
        responses: {
            /** @description Changed */
            200: {
                headers: {
                    /** @description The version of the lease, for If-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Lease"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1LeasesByLeaseIdParties: {
        parameters: {
            query?: never;
            header: {
                /** @description Fresh for each thing created; kept 24 h */
                "Idempotency-Key"?: string;
                /** @description ETag of the version that is changed */
                "If-Match": string;
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                leaseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewLeaseParty"];
            };
        };
        responses: {
            /** @description Added */
            201: {
                headers: {
                    /** @description The version of the lease, for If-Match */
                    etag: string;
                    /** @description Where the lease is read */
                    location: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Lease"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchV1LeasesByLeaseIdPartiesByPartyId: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that is changed */
                "If-Match": string;
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                leaseId: string;
                /** @description UUID */
                partyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeasePartyChange"];
            };
        };
        responses: {
            /** @description Changed */
            200: {
                headers: {
                    /** @description The version of the lease, for If-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Lease"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1LeasesByLeaseIdRenew: {
        parameters: {
            query?: never;
            header: {
                /** @description Fresh for each thing created; kept 24 h */
                "Idempotency-Key"?: string;
                /** @description ETag of the version that is changed */
                "If-Match": string;
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                leaseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeaseRenewal"];
            };
        };
        responses: {
            /** @description The lease that follows */
            201: {
                headers: {
                    /** @description The version of the lease, for If-Match */
                    etag: string;
                    /** @description Where the lease is read */
                    location: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Lease"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getV1LeasesByLeaseIdRents: {
        parameters: {
            query?: {
                on?: string;
            };
            header?: {
                /** @description ETag of what is known: 304 if it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                leaseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rents */
            200: {
                headers: {
                    /** @description The version of the lease, for If-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["LeaseRent"][];
                    };
                };
            };
            /** @description What If-None-Match names still holds */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1LeasesByLeaseIdRents: {
        parameters: {
            query?: never;
            header: {
                /** @description Fresh for each thing created; kept 24 h */
                "Idempotency-Key"?: string;
                /** @description ETag of the version that is changed */
                "If-Match": string;
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                leaseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewLeaseRent"];
            };
        };
        responses: {
            /** @description Set */
            201: {
                headers: {
                    /** @description The version of the lease, for If-Match */
                    etag: string;
                    /** @description Where the lease is read */
                    location: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Lease"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteV1LeasesByLeaseIdRentsByRentId: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that is changed */
                "If-Match": string;
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                leaseId: string;
                /** @description UUID */
                rentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken back */
            200: {
                headers: {
                    /** @description The version of the lease, for If-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Lease"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getV1Me: {
        parameters: {
            query?: never;
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description You */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1MePassword: {
        parameters: {
            query?: never;
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: password */
                    currentPassword: string;
                    newPassword: string;
                };
            };
        };
        responses: {
            /** @description Changed */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getV1MeSessions: {
        parameters: {
            query?: never;
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description At most ten */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            current: boolean;
                            /**
                             * Format: date-time
                             * @example 2026-03-01T09:30:00.000Z
                             */
                            expiresAt: string;
                            /**
                             * Format: date-time
                             * @example 2026-03-01T09:30:00.000Z
                             */
                            openedAt: string;
                            /**
                             * Format: date-time
                             * @example 2026-03-01T09:30:00.000Z
                             */
                            seenAt: string;
                            /**
                             * Format: uuid
                             * @description UUID
                             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                             */
                            sessionId: string;
                        }[];
                    };
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1MeSessionsEndOthers: {
        parameters: {
            query?: never;
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: password */
                    password: string;
                };
            };
        };
        responses: {
            /** @description How many ended */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ended: number;
                    };
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1MeTotp: {
        parameters: {
            query?: never;
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the authenticator app needs, shown this once */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TotpSetup"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1MeTotpConfirm: {
        parameters: {
            query?: never;
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Six digits of the authenticator app
                     * @example 492039
                     */
                    code: string;
                };
            };
        };
        responses: {
            /** @description Set up and shown, under a new token */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getV1Members: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before, as it came */
                cursor?: string;
                kind?: "staff" | "portal";
                /** @description Rows of a page, 1 to 100 */
                limit?: number;
                role?: "admin" | "property_manager" | "accountant" | "viewer";
                /** @description What the rows are sorted by; a minus turns the order */
                sort?: "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";
                /** @description All but those who are gone, unless said */
                state?: "invited" | "active" | "suspended" | "ended";
                /** @description Whether to count all rows of the filter, which takes a query of its own */
                total?: "true" | "false";
            };
            header?: {
                /** @description ETag of what is known: 304 if it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    /** @description Names what was read, for If-None-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            activatedAt: string | null;
                            /** @description Whom a portal user is to the agency */
                            contactId: string | null;
                            /**
                             * Format: date-time
                             * @example 2026-03-01T09:30:00.000Z
                             */
                            createdAt: string;
                            email: string;
                            /**
                             * Format: uuid
                             * @description UUID
                             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                             */
                            id: string;
                            invitation: {
                                expired: boolean;
                                /**
                                 * Format: date-time
                                 * @example 2026-03-01T09:30:00.000Z
                                 */
                                expiresAt: string;
                                /** @description When the mail service refused the address for good */
                                refusedAt: string | null;
                                sentAt: string | null;
                            } | null;
                            /** @enum {string} */
                            kind: "staff" | "portal";
                            /** @description Sees only the properties they are assigned to */
                            limited: boolean;
                            /** @description Null until they have accepted */
                            name: string | null;
                            roles: ("admin" | "property_manager" | "accountant" | "viewer")[];
                            /** @enum {string} */
                            state: "invited" | "active" | "suspended" | "ended";
                            /**
                             * Format: date-time
                             * @example 2026-03-01T09:30:00.000Z
                             */
                            updatedAt: string;
                            version: number;
                        }[];
                        nextCursor: string | null;
                        total: number | null;
                    };
                };
            };
            /** @description What If-None-Match names still holds */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1Members: {
        parameters: {
            query?: never;
            header?: {
                /** @description Fresh for each thing created; kept 24 h */
                "Idempotency-Key"?: string;
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    email: string;
                    /**
                     * @description To the properties they are assigned to
                     * @default false
                     */
                    limited?: boolean;
                    roles: ("admin" | "property_manager" | "accountant" | "viewer")[];
                };
            };
        };
        responses: {
            /** @description Invited */
            201: {
                headers: {
                    /** @description The version, for If-Match */
                    etag: string;
                    /** @description Where */
                    location: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        activatedAt: string | null;
                        /** @description Whom a portal user is to the agency */
                        contactId: string | null;
                        /**
                         * Format: date-time
                         * @example 2026-03-01T09:30:00.000Z
                         */
                        createdAt: string;
                        email: string;
                        /**
                         * Format: uuid
                         * @description UUID
                         * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                         */
                        id: string;
                        invitation: {
                            expired: boolean;
                            /**
                             * Format: date-time
                             * @example 2026-03-01T09:30:00.000Z
                             */
                            expiresAt: string;
                            /** @description When the mail service refused the address for good */
                            refusedAt: string | null;
                            sentAt: string | null;
                        } | null;
                        /** @enum {string} */
                        kind: "staff" | "portal";
                        /** @description Sees only the properties they are assigned to */
                        limited: boolean;
                        /** @description Null until they have accepted */
                        name: string | null;
                        roles: ("admin" | "property_manager" | "accountant" | "viewer")[];
                        /** @enum {string} */
                        state: "invited" | "active" | "suspended" | "ended";
                        /**
                         * Format: date-time
                         * @example 2026-03-01T09:30:00.000Z
                         */
                        updatedAt: string;
                        version: number;
                    };
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getV1MembersByMemberId: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what is known: 304 if it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                memberId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The member */
            200: {
                headers: {
                    /** @description The version, for If-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        activatedAt: string | null;
                        /** @description Whom a portal user is to the agency */
                        contactId: string | null;
                        /**
                         * Format: date-time
                         * @example 2026-03-01T09:30:00.000Z
                         */
                        createdAt: string;
                        email: string;
                        /**
                         * Format: uuid
                         * @description UUID
                         * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                         */
                        id: string;
                        invitation: {
                            expired: boolean;
                            /**
                             * Format: date-time
                             * @example 2026-03-01T09:30:00.000Z
                             */
                            expiresAt: string;
                            /** @description When the mail service refused the address for good */
                            refusedAt: string | null;
                            sentAt: string | null;
                        } | null;
                        /** @enum {string} */
                        kind: "staff" | "portal";
                        /** @description Sees only the properties they are assigned to */
                        limited: boolean;
                        /** @description Null until they have accepted */
                        name: string | null;
                        roles: ("admin" | "property_manager" | "accountant" | "viewer")[];
                        /** @enum {string} */
                        state: "invited" | "active" | "suspended" | "ended";
                        /**
                         * Format: date-time
                         * @example 2026-03-01T09:30:00.000Z
                         */
                        updatedAt: string;
                        version: number;
                    };
                };
            };
            /** @description What If-None-Match names still holds */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchV1MembersByMemberId: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that is changed */
                "If-Match": string;
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                memberId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    limited?: boolean;
                    roles?: ("admin" | "property_manager" | "accountant" | "viewer")[];
                };
            };
        };
        responses: {
            /** @description Changed */
            200: {
                headers: {
                    /** @description The version, for If-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        activatedAt: string | null;
                        /** @description Whom a portal user is to the agency */
                        contactId: string | null;
                        /**
                         * Format: date-time
                         * @example 2026-03-01T09:30:00.000Z
                         */
                        createdAt: string;
                        email: string;
                        /**
                         * Format: uuid
                         * @description UUID
                         * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                         */
                        id: string;
                        invitation: {
                            expired: boolean;
                            /**
                             * Format: date-time
                             * @example 2026-03-01T09:30:00.000Z
                             */
                            expiresAt: string;
                            /** @description When the mail service refused the address for good */
                            refusedAt: string | null;
                            sentAt: string | null;
                        } | null;
                        /** @enum {string} */
                        kind: "staff" | "portal";
                        /** @description Sees only the properties they are assigned to */
                        limited: boolean;
                        /** @description Null until they have accepted */
                        name: string | null;
                        roles: ("admin" | "property_manager" | "accountant" | "viewer")[];
                        /** @enum {string} */
                        state: "invited" | "active" | "suspended" | "ended";
                        /**
                         * Format: date-time
                         * @example 2026-03-01T09:30:00.000Z
                         */
                        updatedAt: string;
                        version: number;
                    };
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1MembersByMemberIdEnd: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that is changed */
                "If-Match": string;
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                memberId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The member */
            200: {
                headers: {
                    /** @description The version, for If-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        activatedAt: string | null;
                        /** @description Whom a portal user is to the agency */
                        contactId: string | null;
                        /**
                         * Format: date-time
                         * @example 2026-03-01T09:30:00.000Z
                         */
                        createdAt: string;
                        email: string;
                        /**
                         * Format: uuid
                         * @description UUID
                         * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                         */
                        id: string;
                        invitation: {
                            expired: boolean;
                            /**
                             * Format: date-time
                             * @example 2026-03-01T09:30:00.000Z
                             */
                            expiresAt: string;
                            /** @description When the mail service refused the address for good */
                            refusedAt: string | null;
                            sentAt: string | null;
                        } | null;
                        /** @enum {string} */
                        kind: "staff" | "portal";
                        /** @description Sees only the properties they are assigned to */
                        limited: boolean;
                        /** @description Null until they have accepted */
                        name: string | null;
                        roles: ("admin" | "property_manager" | "accountant" | "viewer")[];
                        /** @enum {string} */
                        state: "invited" | "active" | "suspended" | "ended";
                        /**
                         * Format: date-time
                         * @example 2026-03-01T09:30:00.000Z
                         */
                        updatedAt: string;
                        version: number;
                    };
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1MembersByMemberIdReinstate: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that is changed */
                "If-Match": string;
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                memberId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The member */
            200: {
                headers: {
                    /** @description The version, for If-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        activatedAt: string | null;
                        /** @description Whom a portal user is to the agency */
                        contactId: string | null;
                        /**
                         * Format: date-time
                         * @example 2026-03-01T09:30:00.000Z
                         */
                        createdAt: string;
                        email: string;
                        /**
                         * Format: uuid
                         * @description UUID
                         * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                         */
                        id: string;
                        invitation: {
                            expired: boolean;
                            /**
                             * Format: date-time
                             * @example 2026-03-01T09:30:00.000Z
                             */
                            expiresAt: string;
                            /** @description When the mail service refused the address for good */
                            refusedAt: string | null;
                            sentAt: string | null;
                        } | null;
                        /** @enum {string} */
                        kind: "staff" | "portal";
                        /** @description Sees only the properties they are assigned to */
                        limited: boolean;
                        /** @description Null until they have accepted */
                        name: string | null;
                        roles: ("admin" | "property_manager" | "accountant" | "viewer")[];
                        /** @enum {string} */
                        state: "invited" | "active" | "suspended" | "ended";
                        /**
                         * Format: date-time
                         * @example 2026-03-01T09:30:00.000Z
                         */
                        updatedAt: string;
                        version: number;
                    };
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1MembersByMemberIdResendInvitation: {
        parameters: {
            query?: never;
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                memberId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The member */
            200: {
                headers: {
                    /** @description The version, for If-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        activatedAt: string | null;
                        /** @description Whom a portal user is to the agency */
                        contactId: string | null;
                        /**
                         * Format: date-time
                         * @example 2026-03-01T09:30:00.000Z
                         */
                        createdAt: string;
                        email: string;
                        /**
                         * Format: uuid
                         * @description UUID
                         * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                         */
                        id: string;
                        invitation: {
                            expired: boolean;
                            /**
                             * Format: date-time
                             * @example 2026-03-01T09:30:00.000Z
                             */
                            expiresAt: string;
                            /** @description When the mail service refused the address for good */
                            refusedAt: string | null;
                            sentAt: string | null;
                        } | null;
                        /** @enum {string} */
                        kind: "staff" | "portal";
                        /** @description Sees only the properties they are assigned to */
                        limited: boolean;
                        /** @description Null until they have accepted */
                        name: string | null;
                        roles: ("admin" | "property_manager" | "accountant" | "viewer")[];
                        /** @enum {string} */
                        state: "invited" | "active" | "suspended" | "ended";
                        /**
                         * Format: date-time
                         * @example 2026-03-01T09:30:00.000Z
                         */
                        updatedAt: string;
                        version: number;
                    };
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1MembersByMemberIdSuspend: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that is changed */
                "If-Match": string;
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                memberId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The member */
            200: {
                headers: {
                    /** @description The version, for If-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        activatedAt: string | null;
                        /** @description Whom a portal user is to the agency */
                        contactId: string | null;
                        /**
                         * Format: date-time
                         * @example 2026-03-01T09:30:00.000Z
                         */
                        createdAt: string;
                        email: string;
                        /**
                         * Format: uuid
                         * @description UUID
                         * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                         */
                        id: string;
                        invitation: {
                            expired: boolean;
                            /**
                             * Format: date-time
                             * @example 2026-03-01T09:30:00.000Z
                             */
                            expiresAt: string;
                            /** @description When the mail service refused the address for good */
                            refusedAt: string | null;
                            sentAt: string | null;
                        } | null;
                        /** @enum {string} */
                        kind: "staff" | "portal";
                        /** @description Sees only the properties they are assigned to */
                        limited: boolean;
                        /** @description Null until they have accepted */
                        name: string | null;
                        roles: ("admin" | "property_manager" | "accountant" | "viewer")[];
                        /** @enum {string} */
                        state: "invited" | "active" | "suspended" | "ended";
                        /**
                         * Format: date-time
                         * @example 2026-03-01T09:30:00.000Z
                         */
                        updatedAt: string;
                        version: number;
                    };
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getV1Notes: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before, as it came */
                cursor?: string;
                /** @description Rows of a page, 1 to 100 */
                limit?: number;
                /** @description What the rows are sorted by; a minus turns the order */
                sort?: "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";
                subjectId?: string;
                subjectType?: "property" | "lease" | "contact" | "document";
                /** @description Whether to count all rows of the filter, which takes a query of its own */
                total?: "true" | "false";
                updatedSince?: string;
            };
            header?: {
                /** @description ETag of what is known: 304 if it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    /** @description Names what was read, for If-None-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Note"][];
                        nextCursor: string | null;
                        total: number | null;
                    };
                };
            };
            /** @description What If-None-Match names still holds */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1Notes: {
        parameters: {
            query?: never;
            header?: {
                /** @description Fresh for each thing created; kept 24 h */
                "Idempotency-Key"?: string;
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewNote"];
            };
        };
        responses: {
            /** @description Added */
            201: {
                headers: {
                    /** @description The version, for If-Match */
                    etag: string;
                    /** @description Where it is read */
                    location: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Note"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getV1NotesByNoteId: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what is known: 304 if it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                noteId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is */
            200: {
                headers: {
                    /** @description The version, for If-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Note"];
                };
            };
            /** @description What If-None-Match names still holds */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteV1NotesByNoteId: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that is changed */
                "If-Match": string;
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                noteId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchV1NotesByNoteId: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that is changed */
                "If-Match": string;
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                noteId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteChange"];
            };
        };
        responses: {
            /** @description Changed */
            200: {
                headers: {
                    /** @description The version, for If-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Note"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getV1OperationsAdvisories: {
        parameters: {
            query?: never;
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Advisory"][];
                    };
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getV1OperationsAdvisoriesByAdvisoryId: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what is known: 304 if it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                advisoryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The advisory */
            200: {
                headers: {
                    /** @description The version, for If-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Advisory"];
                };
            };
            /** @description What If-None-Match names still holds */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchV1OperationsAdvisoriesByAdvisoryId: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that is changed */
                "If-Match": string;
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                advisoryId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    cve?: string | null;
                    /** @description Markdown */
                    description?: string;
                    /** @description What was done, and what is left to do. Markdown */
                    remedy?: string;
                    title?: string;
                };
            };
        };
        responses: {
            /** @description The advisory */
            200: {
                headers: {
                    /** @description The version, for If-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Advisory"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1OperationsAdvisoriesByAdvisoryIdPublication: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that is changed */
                "If-Match": string;
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                advisoryId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description What is new in this revision
                     * @example First publication
                     */
                    summary: string;
                };
            };
        };
        responses: {
            /** @description The advisory */
            200: {
                headers: {
                    /** @description The version, for If-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Advisory"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getV1OperationsAgencies: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description Rows of a page, 1 to 100 */
                limit?: number;
                state?: "provisioning" | "ready" | "active" | "read_only" | "closed" | "offboarding" | "erased" | "abandoned";
            };
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ListedAgency"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getV1OperationsAlertSources: {
        parameters: {
            query?: never;
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AlertSource"][];
                    };
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1OperationsAlertSources: {
        parameters: {
            query?: never;
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAlertSource"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description Send it as If-Match with the next change */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertSourceWithSecrets"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchV1OperationsAlertSourcesBySourceId: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that is changed */
                "If-Match": string;
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                sourceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AlertSourceChange"];
            };
        };
        responses: {
            /** @description Changed */
            200: {
                headers: {
                    /** @description Send it as If-Match with the next change */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertSource"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1OperationsAlertSourcesBySourceIdSecrets: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that is changed */
                "If-Match": string;
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                sourceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new ones */
            201: {
                headers: {
                    /** @description Send it as If-Match with the next change */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertSourceWithSecrets"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getV1OperationsIncidentFigures: {
        parameters: {
            query?: {
                /** @description First day, UTC; a year ago, if not said */
                from?: string;
                /** @description The day after the last one, UTC; tomorrow, if not said */
                until?: string;
            };
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentFigures"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getV1OperationsIncidents: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before, as it came */
                cursor?: string;
                /** @description Exercises only, or none of them */
                exercise?: "true" | "false";
                /** @description Rows of a page, 1 to 100 */
                limit?: number;
                /** @description Those that are not closed, or those that are */
                open?: "true" | "false";
                /** @description Any of triage, contain, fix, recover, review, closed, with commas between */
                phase?: string;
                /** @description Any of sev1, sev2, sev3, sev4, with commas between */
                severity?: string;
                /** @description What the rows are sorted by; a minus turns the order */
                sort?: "createdAt" | "-createdAt";
                /** @description Whether to count all rows of the filter, which takes a query of its own */
                total?: "true" | "false";
            };
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Incident"][];
                        nextCursor: string | null;
                        total: number | null;
                    };
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1OperationsIncidents: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewIncident"];
            };
        };
        responses: {
            /** @description Opened */
            201: {
                headers: {
                    /** @description The version of the incident, for If-Match */
                    etag: string;
                    /** @description Where it is read */
                    location: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Incident"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getV1OperationsIncidentsByIncidentId: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what is known: 304 if it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                incidentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The incident */
            200: {
                headers: {
                    /** @description The version of the incident, for If-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentDetails"];
                };
            };
            /** @description What If-None-Match names still holds */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchV1OperationsIncidentsByIncidentId: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that is changed */
                "If-Match": string;
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                incidentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IncidentChange"];
            };
        };
        responses: {
            /** @description Changed */
            200: {
                headers: {
                    /** @description The version of the incident, for If-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Incident"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1OperationsIncidentsByIncidentIdAcknowledgement: {
        parameters: {
            query?: never;
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                incidentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who has it */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledged"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getV1OperationsIncidentsByIncidentIdActions: {
        parameters: {
            query?: never;
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                incidentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PostMortemAction"][];
                    };
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1OperationsIncidentsByIncidentIdActions: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                incidentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPostMortemAction"];
            };
        };
        responses: {
            /** @description Added */
            201: {
                headers: {
                    /** @description The version, for If-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostMortemAction"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchV1OperationsIncidentsByIncidentIdActionsByActionId: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that is changed */
                "If-Match": string;
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                actionId: string;
                /** @description UUID */
                incidentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostMortemActionChange"];
            };
        };
        responses: {
            /** @description As it now stands */
            200: {
                headers: {
                    /** @description The version, for If-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostMortemAction"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1OperationsIncidentsByIncidentIdActionsByActionIdSettlement: {
        parameters: {
            query?: never;
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                actionId: string;
                /** @description UUID */
                incidentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostMortemActionSettlement"];
            };
        };
        responses: {
            /** @description As it now stands */
            200: {
                headers: {
                    /** @description The version, for If-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostMortemAction"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getV1OperationsIncidentsByIncidentIdAffectedAgencies: {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                after?: string;
                limit?: number;
            };
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                incidentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AffectedAgency"][];
                        next: string | null;
                    };
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1OperationsIncidentsByIncidentIdAffectedAgencies: {
        parameters: {
            query?: never;
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                incidentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAffectedAgency"];
            };
        };
        responses: {
            /** @description Proposed */
            201: {
                headers: {
                    /** @description The version, for If-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AffectedAgency"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchV1OperationsIncidentsByIncidentIdAffectedAgenciesByAffectedId: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that is changed */
                "If-Match": string;
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                affectedId: string;
                /** @description UUID */
                incidentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AffectedAgencyChange"];
            };
        };
        responses: {
            /** @description As it is now */
            200: {
                headers: {
                    /** @description The version, for If-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AffectedAgency"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1OperationsIncidentsByIncidentIdAffectedAgenciesByAffectedIdDecision: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that is changed */
                "If-Match": string;
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                affectedId: string;
                /** @description UUID */
                incidentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AffectedAgencyDecision"];
            };
        };
        responses: {
            /** @description As it is now */
            200: {
                headers: {
                    /** @description The version, for If-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AffectedAgency"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1OperationsIncidentsByIncidentIdAffectedAgenciesProposals: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                incidentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AffectedAgencySearch"];
            };
        };
        responses: {
            /** @description What was found, proposed */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        complete: boolean;
                        data: components["schemas"]["AffectedAgency"][];
                        /**
                         * Format: date-time
                         * @example 2026-03-01T09:30:00.000Z
                         */
                        searchedUntil: string;
                    };
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getV1OperationsIncidentsByIncidentIdClocks: {
        parameters: {
            query?: never;
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                incidentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them, the one that ends first leading */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["IncidentClock"][];
                    };
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1OperationsIncidentsByIncidentIdClocksByClockIdSettlement: {
        parameters: {
            query?: never;
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                clockId: string;
                /** @description UUID */
                incidentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description `cancelled`: of `ndb_direction` alone, where no such direction was received
                     * @enum {string}
                     */
                    as: "met" | "excepted" | "cancelled";
                    reason: string;
                    /**
                     * @description With `excepted`: one of the clock's exceptions
                     * @example 26WF
                     */
                    section?: string;
                };
            };
        };
        responses: {
            /** @description The clock */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentClock"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1OperationsIncidentsByIncidentIdClosing: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that is changed */
                "If-Match": string;
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                incidentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IncidentEnding"];
            };
        };
        responses: {
            /** @description Closed */
            200: {
                headers: {
                    /** @description The version of the incident, for If-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Incident"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getV1OperationsIncidentsByIncidentIdContainments: {
        parameters: {
            query?: never;
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                incidentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Containment"][];
                    };
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1OperationsIncidentsByIncidentIdContainments: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                incidentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewContainment"];
            };
        };
        responses: {
            /** @description Holds already, or is about to be done */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Containment"];
                };
            };
            /** @description Asked for */
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Containment"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1OperationsIncidentsByIncidentIdContainmentsByContainmentIdUndo: {
        parameters: {
            query?: never;
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                containmentId: string;
                /** @description UUID */
                incidentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UndoContainment"];
            };
        };
        responses: {
            /** @description Its run undoes it now */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Containment"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getV1OperationsIncidentsByIncidentIdDirections: {
        parameters: {
            query?: never;
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                incidentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them, the oldest first, each with its clock */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CommissionerDirection"][];
                    };
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1OperationsIncidentsByIncidentIdDirections: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                incidentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUID
                     * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                     */
                    agencyId: string;
                    /**
                     * @description What it asks: the statement, what more it is to set out (s 26WR(5)), whom to notify
                     * @example Prepare a statement, give us a copy, and notify each individual concerned.
                     */
                    asks: string;
                    /** @description By when, where it says so */
                    complyBy?: string | null;
                    /**
                     * Format: date-time
                     * @example 2026-03-01T09:30:00.000Z
                     */
                    receivedAt: string;
                    /**
                     * @description Of the Commissioner's notice
                     * @example NDB26/00417
                     */
                    reference: string;
                };
            };
        };
        responses: {
            /** @description The direction */
            201: {
                headers: {
                    /** @description The version, for If-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommissionerDirection"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchV1OperationsIncidentsByIncidentIdDirectionsByDirectionId: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that is changed */
                "If-Match": string;
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                directionId: string;
                /** @description UUID */
                incidentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description What it asks: the statement, what more it is to set out (s 26WR(5)), whom to notify
                     * @example Prepare a statement, give us a copy, and notify each individual concerned.
                     */
                    asks?: string;
                    /** @description By when, where it says so */
                    complyBy?: string | null;
                    reason: string;
                    /**
                     * Format: date-time
                     * @example 2026-03-01T09:30:00.000Z
                     */
                    receivedAt?: string;
                    /**
                     * @description Of the Commissioner's notice
                     * @example NDB26/00417
                     */
                    reference?: string;
                };
            };
        };
        responses: {
            /** @description The direction */
            200: {
                headers: {
                    /** @description The version, for If-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommissionerDirection"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1OperationsIncidentsByIncidentIdDismissal: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that is changed */
                "If-Match": string;
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                incidentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IncidentEnding"];
            };
        };
        responses: {
            /** @description Closed */
            200: {
                headers: {
                    /** @description The version of the incident, for If-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Incident"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putV1OperationsIncidentsByIncidentIdInstantsByInstant: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that is changed */
                "If-Match": string;
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                incidentId: string;
                instant: "alert" | "detected" | "aware" | "verified";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InstantSet"];
            };
        };
        responses: {
            /** @description Said */
            200: {
                headers: {
                    /** @description The version of the incident, for If-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Incident"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1OperationsIncidentsByIncidentIdMerge: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that is changed */
                "If-Match": string;
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                incidentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IncidentMerge"];
            };
        };
        responses: {
            /** @description Closed */
            200: {
                headers: {
                    /** @description The version of the incident, for If-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Incident"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1OperationsIncidentsByIncidentIdNotes: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                incidentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IncidentNote"];
            };
        };
        responses: {
            /** @description Written */
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimelineLine"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getV1OperationsIncidentsByIncidentIdNotices: {
        parameters: {
            query?: never;
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                incidentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them, by agency and number */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["BreachNotice"][];
                    };
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1OperationsIncidentsByIncidentIdNotices: {
        parameters: {
            query?: never;
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                incidentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUID
                     * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                     */
                    agencyId: string;
                };
            };
        };
        responses: {
            /** @description The draft */
            201: {
                headers: {
                    /** @description The version, for If-Match */
                    etag: string;
                    /** @description Where */
                    location: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BreachNotice"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getV1OperationsIncidentsByIncidentIdNoticesByNoticeId: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what is known: 304 if it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                incidentId: string;
                /** @description UUID */
                noticeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The notice */
            200: {
                headers: {
                    /** @description The version, for If-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BreachNotice"];
                };
            };
            /** @description What If-None-Match names still holds */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchV1OperationsIncidentsByIncidentIdNoticesByNoticeId: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that is changed */
                "If-Match": string;
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                incidentId: string;
                /** @description UUID */
                noticeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Markdown */
                    body?: string;
                    /** @description Names of others that are ordinary words here. Both approvers have to say so. No addresses or ids. */
                    exceptions?: {
                        /**
                         * @description Why it is an ordinary word here
                         * @example the office at home is meant
                         */
                        reason: string;
                        /**
                         * @description As the comparison names it
                         * @example Home
                         */
                        word: string;
                    }[];
                    subject?: string;
                };
            };
        };
        responses: {
            /** @description Changed */
            200: {
                headers: {
                    /** @description The version, for If-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BreachNotice"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1OperationsIncidentsByIncidentIdNoticesByNoticeIdApprovals: {
        parameters: {
            query?: never;
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                incidentId: string;
                /** @description UUID */
                noticeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Names of others that are ordinary words here. Both approvers have to say so. No addresses or ids. */
                    exceptions?: {
                        /**
                         * @description Why it is an ordinary word here
                         * @example the office at home is meant
                         */
                        reason: string;
                        /**
                         * @description As the comparison names it
                         * @example Home
                         */
                        word: string;
                    }[];
                    /** @description Of the text that you have read */
                    sha256: string;
                };
            };
        };
        responses: {
            /** @description The notice */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BreachNotice"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1OperationsIncidentsByIncidentIdNoticesByNoticeIdCalls: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                incidentId: string;
                /** @description UUID */
                noticeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @example 2026-03-01T09:30:00.000Z
                     */
                    calledAt: string;
                    /**
                     * @description Whom you reached, and what was said
                     * @example Spoke with the owner.
                     */
                    note: string;
                    /** @description Whether somebody of the agency was told */
                    reached: boolean;
                };
            };
        };
        responses: {
            /** @description The call */
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeCall"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1OperationsIncidentsByIncidentIdNoticesByNoticeIdWithdrawal: {
        parameters: {
            query?: never;
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                incidentId: string;
                /** @description UUID */
                noticeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description The notice */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BreachNotice"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getV1OperationsIncidentsByIncidentIdPaging: {
        parameters: {
            query?: never;
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                incidentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The newest round first */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageRounds"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1OperationsIncidentsByIncidentIdPaging: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                incidentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Under way */
            202: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1OperationsIncidentsByIncidentIdPeopleSearches: {
        parameters: {
            query?: never;
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                incidentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Of a name or an e-mail address
                     * @example grace@quayside
                     */
                    part: string;
                };
            };
        };
        responses: {
            /** @description Who was found */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["FoundPerson"][];
                    };
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putV1OperationsIncidentsByIncidentIdPhase: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that is changed */
                "If-Match": string;
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                incidentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PhaseChange"];
            };
        };
        responses: {
            /** @description Changed */
            200: {
                headers: {
                    /** @description The version of the incident, for If-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Incident"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getV1OperationsIncidentsByIncidentIdPostMortem: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what is known: 304 if it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                incidentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The post-mortem */
            200: {
                headers: {
                    /** @description The version, for If-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostMortem"];
                };
            };
            /** @description What If-None-Match names still holds */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1OperationsIncidentsByIncidentIdPostMortem: {
        parameters: {
            query?: never;
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                incidentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Begun */
            201: {
                headers: {
                    /** @description The version, for If-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostMortem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchV1OperationsIncidentsByIncidentIdPostMortem: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that is changed */
                "If-Match": string;
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                incidentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostMortemParts"];
            };
        };
        responses: {
            /** @description The post-mortem */
            200: {
                headers: {
                    /** @description The version, for If-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostMortem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1OperationsIncidentsByIncidentIdPostMortemAcknowledgement: {
        parameters: {
            query?: never;
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                incidentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The post-mortem */
            200: {
                headers: {
                    /** @description The version, for If-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostMortem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1OperationsIncidentsByIncidentIdPostMortemPublication: {
        parameters: {
            query?: never;
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                incidentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The post-mortem */
            200: {
                headers: {
                    /** @description The version, for If-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostMortem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1OperationsIncidentsByIncidentIdPostMortemReaders: {
        parameters: {
            query?: never;
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                incidentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostMortemReaders"];
            };
        };
        responses: {
            /** @description The post-mortem */
            200: {
                headers: {
                    /** @description The version, for If-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostMortem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1OperationsIncidentsByIncidentIdPostMortemReadersByPersonIdRelease: {
        parameters: {
            query?: never;
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                incidentId: string;
                /** @description UUID */
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostMortemRelease"];
            };
        };
        responses: {
            /** @description The post-mortem */
            200: {
                headers: {
                    /** @description The version, for If-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostMortem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1OperationsIncidentsByIncidentIdPostMortemReview: {
        parameters: {
            query?: never;
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                incidentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostMortemReview"];
            };
        };
        responses: {
            /** @description The post-mortem */
            200: {
                headers: {
                    /** @description The version, for If-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostMortem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1OperationsIncidentsByIncidentIdPostMortemSubmission: {
        parameters: {
            query?: never;
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                incidentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The post-mortem */
            200: {
                headers: {
                    /** @description The version, for If-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostMortem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getV1OperationsIncidentsByIncidentIdRecord: {
        parameters: {
            query?: never;
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                incidentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getV1OperationsIncidentsByIncidentIdRecordPdf: {
        parameters: {
            query?: never;
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                incidentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putV1OperationsIncidentsByIncidentIdRolesByRole: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that is changed */
                "If-Match": string;
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                incidentId: string;
                role: "commander" | "scribe" | "liaison";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoleGiven"];
            };
        };
        responses: {
            /** @description Changed */
            200: {
                headers: {
                    /** @description The version of the incident, for If-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Incident"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putV1OperationsIncidentsByIncidentIdSeverity: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that is changed */
                "If-Match": string;
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                incidentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeverityChange"];
            };
        };
        responses: {
            /** @description Changed */
            200: {
                headers: {
                    /** @description The version of the incident, for If-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Incident"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getV1OperationsIncidentsByIncidentIdSimilarIncidents: {
        parameters: {
            query?: never;
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                incidentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description At most ten */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SimilarIncidents"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getV1OperationsIncidentsByIncidentIdStatements: {
        parameters: {
            query?: never;
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                incidentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["LegalStatement"][];
                    };
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1OperationsIncidentsByIncidentIdStatements: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                incidentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUID
                     * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                     */
                    agencyId: string;
                    /**
                     * @description By the list of the law; what is missing, `missing` names
                     * @example {
                     *       "description": "x"
                     *     }
                     */
                    fields: {
                        [key: string]: unknown;
                    };
                    /** @enum {string} */
                    kind: "gdpr_33" | "gdpr_34" | "ndb_assessment" | "ndb_statement";
                    /** @description GDPR art. 33(1): why it is late */
                    lateReason?: string;
                };
            };
        };
        responses: {
            /** @description The phase */
            201: {
                headers: {
                    /** @description The version, for If-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegalStatement"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchV1OperationsIncidentsByIncidentIdStatementsByStatementId: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that is changed */
                "If-Match": string;
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                incidentId: string;
                /** @description UUID */
                statementId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Those named are replaced; null takes one away
                     * @example {
                     *       "description": "x"
                     *     }
                     */
                    fields?: {
                        [key: string]: unknown;
                    };
                    lateReason?: string | null;
                };
            };
        };
        responses: {
            /** @description The statement */
            200: {
                headers: {
                    /** @description The version, for If-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegalStatement"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1OperationsIncidentsByIncidentIdStatementsByStatementIdCompletion: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that is changed */
                "If-Match": string;
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                incidentId: string;
                /** @description UUID */
                statementId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Names of others that are ordinary words here. Both approvers have to say so. No addresses or ids. */
                    exceptions?: {
                        /**
                         * @description Why it is an ordinary word here
                         * @example the office at home is meant
                         */
                        reason: string;
                        /**
                         * @description As the comparison names it
                         * @example Home
                         */
                        word: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description The statement */
            200: {
                headers: {
                    /** @description The version, for If-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegalStatement"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1OperationsIncidentsByIncidentIdTasks: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                incidentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewIncidentTask"];
            };
        };
        responses: {
            /** @description Added */
            201: {
                headers: {
                    /** @description The version of the task, for If-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentTask"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchV1OperationsIncidentsByIncidentIdTasksByTaskId: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that is changed */
                "If-Match": string;
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                incidentId: string;
                /** @description UUID */
                taskId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IncidentTaskChange"];
            };
        };
        responses: {
            /** @description Changed */
            200: {
                headers: {
                    /** @description The version of the task, for If-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentTask"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1OperationsIncidentsByIncidentIdTasksByTaskIdSettlement: {
        parameters: {
            query?: never;
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                incidentId: string;
                /** @description UUID */
                taskId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IncidentTaskSettlement"];
            };
        };
        responses: {
            /** @description Settled */
            200: {
                headers: {
                    /** @description The version of the task, for If-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentTask"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getV1OperationsIncidentsByIncidentIdTimeline: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before, as it came */
                cursor?: string;
                /** @description Any of opened, alert_joined, report_joined, phase_changed, severity_changed, role_given, details_changed, instant_set, task_added, task_changed, note, correction, paging_started, page_sent, page_failed, page_held, page_acknowledged, paging_ended, containment_requested, containment_done, containment_failed, containment_undone, agency_proposed, agency_decided, agency_changed, notice_drafted, notice_approved, notice_withdrawn, notice_sent, notice_delivery, notice_called, clock_started, clock_moved, clock_warned, clock_overdue, clock_settled, statement_changed, direction_recorded, direction_changed, post_mortem_begun, post_mortem_changed, post_mortem_reviewed, post_mortem_published, post_mortem_read, action_added, action_settled, reminder_sent, merged, closed, with commas between */
                kind?: string;
                /** @description Rows of a page, 1 to 100 */
                limit?: number;
                /** @description What the rows are sorted by; a minus turns the order */
                sort?: "at" | "-at";
                /** @description Whether to count all rows of the filter, which takes a query of its own */
                total?: "true" | "false";
            };
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                incidentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TimelineLine"][];
                        nextCursor: string | null;
                        total: number | null;
                    };
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1OperationsIncidentsByIncidentIdTimelineByLineIdCorrections: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                incidentId: string;
                /** @description UUID */
                lineId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IncidentCorrection"];
            };
        };
        responses: {
            /** @description Written */
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimelineLine"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1OperationsIncidentsByIncidentIdVerification: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that is changed */
                "If-Match": string;
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                incidentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IncidentVerification"];
            };
        };
        responses: {
            /** @description Said */
            200: {
                headers: {
                    /** @description The version of the incident, for If-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Incident"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getV1OperationsOnCall: {
        parameters: {
            query?: {
                at?: string;
            };
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description By each schedule */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OnCallNow"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getV1OperationsOnCallEscalationPolicies: {
        parameters: {
            query?: never;
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The last hundred */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["EscalationPolicy"][];
                    };
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1OperationsOnCallEscalationPolicies: {
        parameters: {
            query?: never;
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewEscalationPolicy"];
            };
        };
        responses: {
            /** @description In force */
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EscalationPolicy"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getV1OperationsOnCallPager: {
        parameters: {
            query?: never;
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How one is reached */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pager"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putV1OperationsOnCallPager: {
        parameters: {
            query?: never;
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PagerChange"];
            };
        };
        responses: {
            /** @description How one is reached */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pager"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1OperationsOnCallPagerSecret: {
        parameters: {
            query?: never;
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The secret */
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example whsec_... */
                        secret: string;
                    };
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1OperationsOnCallPagerTrial: {
        parameters: {
            query?: never;
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Under way */
            202: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUID
                         * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                         */
                        pageId: string;
                    };
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getV1OperationsOnCallSchedules: {
        parameters: {
            query?: never;
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["OnCallSchedule"][];
                    };
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1OperationsOnCallSchedules: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OnCallScheduleTerms"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description Send it as If-Match with the next change */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OnCallSchedule"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getV1OperationsOnCallSchedulesByScheduleId: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what is known: 304 if it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                scheduleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The schedule */
            200: {
                headers: {
                    /** @description Send it as If-Match with the next change */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OnCallSchedule"];
                };
            };
            /** @description What If-None-Match names still holds */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putV1OperationsOnCallSchedulesByScheduleId: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that is changed */
                "If-Match": string;
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                scheduleId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OnCallScheduleTerms"];
            };
        };
        responses: {
            /** @description Changed */
            200: {
                headers: {
                    /** @description Send it as If-Match with the next change */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OnCallSchedule"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteV1OperationsOnCallSchedulesByScheduleId: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that is changed */
                "If-Match": string;
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                scheduleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1OperationsOnCallSchedulesByScheduleIdOverrides: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                scheduleId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewOnCallOverride"];
            };
        };
        responses: {
            /** @description Added */
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OnCallOverride"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteV1OperationsOnCallSchedulesByScheduleIdOverridesByOverrideId: {
        parameters: {
            query?: never;
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                overrideId: string;
                /** @description UUID */
                scheduleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken back */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getV1OperationsPeople: {
        parameters: {
            query?: never;
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them, by e-mail */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["OperatorPerson"][];
                    };
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteV1OperationsPeopleByPersonId: {
        parameters: {
            query?: {
                /** @description Why; kept with who did it */
                reason?: string;
            };
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ended */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1OperationsPeopleByPersonIdReinstatement: {
        parameters: {
            query?: never;
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description They work here again */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getV1OperationsRuns: {
        parameters: {
            query?: {
                agencyId?: string;
                /** @description `nextCursor` of the page before */
                cursor?: string;
                kind?: string;
                /** @description Rows of a page, 1 to 100 */
                limit?: number;
                state?: "requested" | "running" | "waiting" | "completed" | "failed" | "cancelled" | "terminated";
            };
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Run"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getV1OperationsRunsByRunId: {
        parameters: {
            query?: never;
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                runId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The run */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunDetails"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getV1OperationsSigningKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The newest first */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            fingerprint: string;
                            /**
                             * Format: uuid
                             * @description UUID
                             * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                             */
                            id: string;
                            retiredAt: string | null;
                        }[];
                    };
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1OperationsSigningKeyRotation: {
        parameters: {
            query?: never;
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    /**
                     * Format: uuid
                     * @description UUID
                     * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                     */
                    retireKeyId: string;
                };
            };
        };
        responses: {
            /** @description The run that does it */
            202: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        workflowId: string;
                    };
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getV1OperationsSuspicionReports: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description Rows of a page, 1 to 100 */
                limit?: number;
                state?: "received" | "answered" | "incident";
            };
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["SuspicionReport"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getV1OperationsSuspicionReportsByReportId: {
        parameters: {
            query?: never;
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                reportId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuspicionReport"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1OperationsSuspicionReportsByReportIdAnswer: {
        parameters: {
            query?: never;
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                reportId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuspicionAnswer"];
            };
        };
        responses: {
            /** @description The report */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuspicionReport"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1OperationsSuspicionReportsByReportIdIncident: {
        parameters: {
            query?: never;
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                reportId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IncidentOfSuspicion"];
            };
        };
        responses: {
            /** @description The report */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuspicionReport"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getV1OperationsTasks: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description Rows of a page, 1 to 100 */
                limit?: number;
                show?: "open" | "decided" | "all";
            };
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["OperatorTask"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1OperationsTasksByTaskIdDecision: {
        parameters: {
            query?: never;
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                taskId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskDecision"];
            };
        };
        responses: {
            /** @description The decided task */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OperatorTask"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getV1OperationsVulnerabilityReports: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description Rows of a page, 1 to 100 */
                limit?: number;
                show?: "open" | "all" | "received" | "verifying" | "fixing" | "fixed" | "disclosed" | "rejected" | "duplicate";
            };
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ListedVulnerabilityReport"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getV1OperationsVulnerabilityReportsByReportId: {
        parameters: {
            query?: never;
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                reportId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VulnerabilityReport"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1OperationsVulnerabilityReportsByReportIdAcknowledgement: {
        parameters: {
            query?: never;
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                reportId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report as it is now */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListedVulnerabilityReport"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1OperationsVulnerabilityReportsByReportIdAdvisory: {
        parameters: {
            query?: never;
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                reportId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default null */
                    cve?: string | null;
                    /** @description Markdown */
                    description: string;
                    /** @description What was done, and what is left to do. Markdown */
                    remedy: string;
                    title: string;
                };
            };
        };
        responses: {
            /** @description The advisory */
            201: {
                headers: {
                    /** @description The version, for If-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Advisory"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getV1OperationsVulnerabilityReportsByReportIdAttachmentsByAttachmentId: {
        parameters: {
            query?: never;
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                attachmentId: string;
                /** @description UUID */
                reportId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes as they were sent */
            200: {
                headers: {
                    /** @description attachment, with its name */
                    "content-disposition": string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1OperationsVulnerabilityReportsByReportIdDisclosure: {
        parameters: {
            query?: never;
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                reportId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report as it is now */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListedVulnerabilityReport"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1OperationsVulnerabilityReportsByReportIdDisclosureDay: {
        parameters: {
            query?: never;
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                reportId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @description A day of the agency, YYYY-MM-DD
                     * @example 2026-03-01
                     */
                    on: string;
                };
            };
        };
        responses: {
            /** @description The report as it is now */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListedVulnerabilityReport"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1OperationsVulnerabilityReportsByReportIdDuplicate: {
        parameters: {
            query?: never;
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                reportId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUID
                     * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                     */
                    of: string;
                };
            };
        };
        responses: {
            /** @description The report as it is now */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListedVulnerabilityReport"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1OperationsVulnerabilityReportsByReportIdFix: {
        parameters: {
            query?: never;
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                reportId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report as it is now */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListedVulnerabilityReport"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1OperationsVulnerabilityReportsByReportIdIncident: {
        parameters: {
            query?: never;
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                reportId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description An open incident to join; a new one is opened without
                     * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                     */
                    incidentId?: string;
                    /**
                     * @description How we know
                     * @example Seen in the access log of an agency
                     */
                    reason: string;
                    /**
                     * @description Of a new one; by its rating, if not said
                     * @enum {string}
                     */
                    severity?: "sev1" | "sev2" | "sev3" | "sev4";
                };
            };
        };
        responses: {
            /** @description The report as it is now */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListedVulnerabilityReport"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1OperationsVulnerabilityReportsByReportIdMessages: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                reportId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    body: string;
                };
            };
        };
        responses: {
            /** @description Written */
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: date-time
                         * @example 2026-03-01T09:30:00.000Z
                         */
                        at: string;
                        body: string;
                        /** @enum {string} */
                        channel: "page" | "api" | "mail";
                        /** @enum {string} */
                        from: "reporter" | "reeve";
                        /**
                         * Format: uuid
                         * @description UUID
                         * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                         */
                        id: string;
                    };
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1OperationsVulnerabilityReportsByReportIdOwner: {
        parameters: {
            query?: never;
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                reportId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUID
                     * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                     */
                    personId: string;
                };
            };
        };
        responses: {
            /** @description The report as it is now */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListedVulnerabilityReport"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1OperationsVulnerabilityReportsByReportIdRejection: {
        parameters: {
            query?: never;
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                reportId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description The report as it is now */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListedVulnerabilityReport"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1OperationsVulnerabilityReportsByReportIdStatusLink: {
        parameters: {
            query?: never;
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                reportId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report as it is now */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListedVulnerabilityReport"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1OperationsVulnerabilityReportsByReportIdVerification: {
        parameters: {
            query?: never;
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                reportId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description CVSS 4.0. Metrics may come in any order, and are kept and shown in that of the specification (table 23)
                     * @example CVSS:4.0/AV:N/AC:L/AT:N/PR:L/UI:N/VC:H/VI:N/VA:N/SC:N/SI:N/SA:N
                     */
                    vector: string;
                };
            };
        };
        responses: {
            /** @description The report as it is now */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListedVulnerabilityReport"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getV1PortalDocuments: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before, as it came */
                cursor?: string;
                kind?: "photo" | "agreement" | "inspection" | "invoice" | "statement" | "notice" | "identity" | "other";
                leaseId?: string;
                /** @description Rows of a page, 1 to 100 */
                limit?: number;
                propertyId?: string;
                /** @description What the rows are sorted by; a minus turns the order */
                sort?: "datedOn" | "-datedOn" | "name" | "-name";
                /** @description Whether to count all rows of the filter, which takes a query of its own */
                total?: "true" | "false";
            };
            header?: {
                /** @description ETag of what is known: 304 if it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    /** @description Names what was read, for If-None-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PortalDocument"][];
                        nextCursor: string | null;
                        total: number | null;
                    };
                };
            };
            /** @description What If-None-Match names still holds */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getV1PortalDocumentsByDocumentId: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what is known: 304 if it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document */
            200: {
                headers: {
                    /** @description Names what was read, for If-None-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortalDocument"];
                };
            };
            /** @description What If-None-Match names still holds */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getV1PortalDocumentsByDocumentIdContent: {
        parameters: {
            query?: never;
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes as they were sent */
            200: {
                headers: {
                    /** @description attachment, with the name it is saved under */
                    "content-disposition": string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    "image/heic": string;
                    "image/jpeg": string;
                    "image/png": string;
                    "image/webp": string;
                    "text/csv": string;
                    "text/plain": string;
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getV1PortalLeases: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before, as it came */
                cursor?: string;
                /** @description Rows of a page, 1 to 100 */
                limit?: number;
                propertyId?: string;
                /** @description What the rows are sorted by; a minus turns the order */
                sort?: "startsOn" | "-startsOn";
                /** @description Whether to count all rows of the filter, which takes a query of its own */
                total?: "true" | "false";
            };
            header?: {
                /** @description ETag of what is known: 304 if it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    /** @description Names what was read, for If-None-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PortalLease"][];
                        nextCursor: string | null;
                        total: number | null;
                    };
                };
            };
            /** @description What If-None-Match names still holds */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getV1PortalLeasesByLeaseId: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what is known: 304 if it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                leaseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The lease */
            200: {
                headers: {
                    /** @description Names what was read, for If-None-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortalLease"];
                };
            };
            /** @description What If-None-Match names still holds */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getV1PortalMe: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what is known: 304 if it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description You */
            200: {
                headers: {
                    /** @description Names what was read, for If-None-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortalMe"];
                };
            };
            /** @description What If-None-Match names still holds */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getV1PortalProperties: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before, as it came */
                cursor?: string;
                /** @description Rows of a page, 1 to 100 */
                limit?: number;
                /** @description What the rows are sorted by; a minus turns the order */
                sort?: "createdAt" | "-createdAt";
                /** @description Whether to count all rows of the filter, which takes a query of its own */
                total?: "true" | "false";
            };
            header?: {
                /** @description ETag of what is known: 304 if it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    /** @description Names what was read, for If-None-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PortalProperty"][];
                        nextCursor: string | null;
                        total: number | null;
                    };
                };
            };
            /** @description What If-None-Match names still holds */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getV1PortalPropertiesByPropertyId: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what is known: 304 if it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                propertyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The property */
            200: {
                headers: {
                    /** @description Names what was read, for If-None-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortalProperty"];
                };
            };
            /** @description What If-None-Match names still holds */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getV1Properties: {
        parameters: {
            query?: {
                /** @description What to do with archived ones */
                archived?: "hide" | "show" | "only";
                /** @description `nextCursor` of the page before, as it came */
                cursor?: string;
                /** @description Any of owners, staff, currentLease, tags, photos, with commas between */
                expand?: string;
                /** @description Rows of a page, 1 to 100 */
                limit?: number;
                /** @description Town or suburb, whatever its capitals */
                locality?: string;
                /** @description A contact that owns it today */
                ownerContactId?: string;
                /** @description Words that its name or address holds, or begins of them */
                q?: string;
                /** @description What the rows are sorted by; a minus turns the order */
                sort?: "createdAt" | "-createdAt" | "name" | "-name" | "updatedAt" | "-updatedAt";
                /** @description A member of the staff who looks after it */
                staffMembershipId?: string;
                status?: "vacant" | "reserved" | "let" | "off_market";
                tagId?: string;
                /** @description Whether to count all rows of the filter, which takes a query of its own */
                total?: "true" | "false";
                type?: "house" | "apartment" | "townhouse" | "studio" | "land" | "commercial" | "other";
                /** @description Changed at this instant or later */
                updatedSince?: string;
            };
            header?: {
                /** @description ETag of what is known: 304 if it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    /** @description Names what was read, for If-None-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Property"][];
                        nextCursor: string | null;
                        total: number | null;
                    };
                };
            };
            /** @description What If-None-Match names still holds */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1Properties: {
        parameters: {
            query?: never;
            header?: {
                /** @description Fresh for each thing created; kept 24 h */
                "Idempotency-Key"?: string;
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewProperty"];
            };
        };
        responses: {
            /** @description Added */
            201: {
                headers: {
                    /** @description The version, for If-Match */
                    etag: string;
                    /** @description Where it is read */
                    location: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Property"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getV1PropertiesByPropertyId: {
        parameters: {
            query?: {
                /** @description Any of owners, staff, currentLease, tags, photos, with commas between */
                expand?: string;
            };
            header?: {
                /** @description ETag of what is known: 304 if it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                propertyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The property */
            200: {
                headers: {
                    /** @description The version, for If-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Property"];
                };
            };
            /** @description What If-None-Match names still holds */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchV1PropertiesByPropertyId: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that is changed */
                "If-Match": string;
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                propertyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PropertyChange"];
            };
        };
        responses: {
            /** @description Changed */
            200: {
                headers: {
                    /** @description The version, for If-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Property"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1PropertiesByPropertyIdArchive: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that is changed */
                "If-Match": string;
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                propertyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Archived */
            200: {
                headers: {
                    /** @description The version, for If-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Property"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getV1PropertiesByPropertyIdOwners: {
        parameters: {
            query?: {
                on?: string;
            };
            header?: {
                /** @description ETag of what is known: 304 if it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                propertyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole history */
            200: {
                headers: {
                    /** @description Names what was read, for If-None-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Ownership"][];
                    };
                };
            };
            /** @description What If-None-Match names still holds */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putV1PropertiesByPropertyIdOwners: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that is changed */
                "If-Match": string;
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                propertyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewOwners"];
            };
        };
        responses: {
            /** @description The property with its owners of today */
            200: {
                headers: {
                    /** @description The version, for If-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Property"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putV1PropertiesByPropertyIdStaff: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that is changed */
                "If-Match": string;
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                propertyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ManagingStaff"];
            };
        };
        responses: {
            /** @description The property with its staff */
            200: {
                headers: {
                    /** @description The version, for If-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Property"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1PropertiesByPropertyIdUnarchive: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that is changed */
                "If-Match": string;
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                propertyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In use again */
            200: {
                headers: {
                    /** @description The version, for If-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Property"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getV1Runs: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                kind?: string;
                /** @description Rows of a page, 1 to 100 */
                limit?: number;
                state?: "requested" | "running" | "waiting" | "completed" | "failed" | "cancelled" | "terminated";
            };
            header?: {
                /** @description ETag of what is known: 304 if it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    /** @description Names what was read, for If-None-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["OwnRun"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description What If-None-Match names still holds */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getV1Security: {
        parameters: {
            query?: never;
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All promises */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Security"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getV1SecurityClocks: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before, as it came */
                cursor?: string;
                /** @description Rows of a page, 1 to 100 */
                limit?: number;
                /** @description What the rows are sorted by; a minus turns the order */
                sort?: "dueAt" | "-dueAt";
                /** @description Whether to count all rows of the filter, which takes a query of its own */
                total?: "true" | "false";
            };
            header?: {
                /** @description ETag of what is known: 304 if it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    /** @description Names what was read, for If-None-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["OwnLegalClock"][];
                        nextCursor: string | null;
                        total: number | null;
                    };
                };
            };
            /** @description What If-None-Match names still holds */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getV1SecurityNotices: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before, as it came */
                cursor?: string;
                /** @description Rows of a page, 1 to 100 */
                limit?: number;
                /** @description What the rows are sorted by; a minus turns the order */
                sort?: "createdAt" | "-createdAt";
                /** @description Whether to count all rows of the filter, which takes a query of its own */
                total?: "true" | "false";
            };
            header?: {
                /** @description ETag of what is known: 304 if it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    /** @description Names what was read, for If-None-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["SecurityNotice"][];
                        nextCursor: string | null;
                        total: number | null;
                    };
                };
            };
            /** @description What If-None-Match names still holds */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getV1SecurityNoticesByNoticeId: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what is known: 304 if it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                noticeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The notice */
            200: {
                headers: {
                    /** @description Names what was read, for If-None-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecurityNoticeWithClocks"];
                };
            };
            /** @description What If-None-Match names still holds */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1SecurityNoticesByNoticeIdAcknowledgement: {
        parameters: {
            query?: never;
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                noticeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The notice */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecurityNoticeWithClocks"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1SecurityNoticesByNoticeIdOpened: {
        parameters: {
            query?: never;
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                noticeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The notice */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecurityNoticeWithClocks"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getV1SecurityStatements: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before, as it came */
                cursor?: string;
                /** @description Rows of a page, 1 to 100 */
                limit?: number;
                /** @description What the rows are sorted by; a minus turns the order */
                sort?: "createdAt" | "-createdAt";
                /** @description Whether to count all rows of the filter, which takes a query of its own */
                total?: "true" | "false";
            };
            header?: {
                /** @description ETag of what is known: 304 if it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    /** @description Names what was read, for If-None-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["OwnLegalStatement"][];
                        nextCursor: string | null;
                        total: number | null;
                    };
                };
            };
            /** @description What If-None-Match names still holds */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getV1SecurityStatementsByStatementId: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what is known: 304 if it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                statementId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The statement */
            200: {
                headers: {
                    /** @description Names what was read, for If-None-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnLegalStatement"];
                };
            };
            /** @description What If-None-Match names still holds */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1Sessions: {
        parameters: {
            query?: never;
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Six digits of the authenticator app
                     * @example 492039
                     */
                    code?: string;
                    /** @example ann@harbour.example */
                    email: string;
                    /** Format: password */
                    password: string;
                };
            };
        };
        responses: {
            /** @description Signed in; `missing` says what the session lacks */
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteV1SessionsCurrent: {
        parameters: {
            query?: never;
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The token is void */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1SessionsCurrentAgency: {
        parameters: {
            query?: never;
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUID
                     * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                     */
                    membershipId: string;
                };
            };
        };
        responses: {
            /** @description There, under a new token */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1SessionsCurrentFactor: {
        parameters: {
            query?: never;
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Six digits of the authenticator app
                     * @example 492039
                     */
                    code: string;
                };
            };
        };
        responses: {
            /** @description Both factors, under a new token */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1SessionsCurrentOperations: {
        parameters: {
            query?: never;
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description There, under a new token */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1SignUps: {
        parameters: {
            query?: never;
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Who becomes the first admin
                     * @example ada@harbour.example
                     */
                    adminEmail: string;
                    /**
                     * @description Name of the agency
                     * @example Harbour Lettings
                     */
                    agencyName: string;
                    /**
                     * @description ISO 3166-1 alpha-2; it decides where the data lives
                     * @example AU
                     */
                    country: string;
                    /**
                     * @description Lookup key of the plan
                     * @default reeve_starter_monthly
                     * @enum {string}
                     */
                    plan?: "reeve_starter_monthly" | "reeve_professional_monthly";
                    /**
                     * @description IANA time zone
                     * @example Australia/Melbourne
                     */
                    timeZone: string;
                };
            };
        };
        responses: {
            /** @description Stored; pay at the checkout */
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uri
                         * @description Where to pay; the agency is made once it is paid
                         */
                        checkoutUrl: string;
                        /**
                         * Format: date-time
                         * @example 2026-03-01T09:30:00.000Z
                         */
                        expiresAt: string;
                        /**
                         * Format: uuid
                         * @description UUID
                         * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                         */
                        signUpId: string;
                    };
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getV1Suspicions: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description Rows of a page, 1 to 100 */
                limit?: number;
            };
            header?: {
                /** @description ETag of what is known: 304 if it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    /** @description Names what was read, for If-None-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Suspicion"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description What If-None-Match names still holds */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1Suspicions: {
        parameters: {
            query?: never;
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSuspicion"];
            };
        };
        responses: {
            /** @description We have it */
            201: {
                headers: {
                    /** @description Where it is read */
                    location: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportedSuspicion"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getV1SuspicionsByReportId: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what is known: 304 if it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                reportId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report */
            200: {
                headers: {
                    /** @description Names what was read, for If-None-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Suspicion"];
                };
            };
            /** @description What If-None-Match names still holds */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getV1Tags: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before, as it came */
                cursor?: string;
                /** @description Rows of a page, 1 to 100 */
                limit?: number;
                /** @description What the rows are sorted by; a minus turns the order */
                sort?: "name" | "-name" | "createdAt" | "-createdAt";
                subjectId?: string;
                subjectType?: "property" | "lease" | "contact" | "document";
                /** @description Whether to count all rows of the filter, which takes a query of its own */
                total?: "true" | "false";
            };
            header?: {
                /** @description ETag of what is known: 304 if it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    /** @description Names what was read, for If-None-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Tag"][];
                        nextCursor: string | null;
                        total: number | null;
                    };
                };
            };
            /** @description What If-None-Match names still holds */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1Tags: {
        parameters: {
            query?: never;
            header?: {
                /** @description Fresh for each thing created; kept 24 h */
                "Idempotency-Key"?: string;
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTag"];
            };
        };
        responses: {
            /** @description Added */
            201: {
                headers: {
                    /** @description The version, for If-Match */
                    etag: string;
                    /** @description Where it is read */
                    location: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tag"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getV1TagsByTagId: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what is known: 304 if it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                tagId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is */
            200: {
                headers: {
                    /** @description The version, for If-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tag"];
                };
            };
            /** @description What If-None-Match names still holds */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteV1TagsByTagId: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that is changed */
                "If-Match": string;
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                tagId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchV1TagsByTagId: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that is changed */
                "If-Match": string;
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                tagId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTag"];
            };
        };
        responses: {
            /** @description Changed */
            200: {
                headers: {
                    /** @description The version, for If-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tag"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getV1TagsByTagIdLinks: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before, as it came */
                cursor?: string;
                /** @description Rows of a page, 1 to 100 */
                limit?: number;
                /** @description What the rows are sorted by; a minus turns the order */
                sort?: "createdAt" | "-createdAt";
                subjectType?: "property" | "lease" | "contact" | "document";
                /** @description Whether to count all rows of the filter, which takes a query of its own */
                total?: "true" | "false";
            };
            header?: {
                /** @description ETag of what is known: 304 if it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                tagId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    /** @description Names what was read, for If-None-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TagLink"][];
                        nextCursor: string | null;
                        total: number | null;
                    };
                };
            };
            /** @description What If-None-Match names still holds */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1TagsByTagIdLinks: {
        parameters: {
            query?: never;
            header?: {
                /** @description Fresh for each thing created; kept 24 h */
                "Idempotency-Key"?: string;
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                tagId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TagLinkChange"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagLinksChanged"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getV1Tasks: {
        parameters: {
            query?: {
                assigneeId?: string | "nobody";
                /** @description `nextCursor` of the page before, as it came */
                cursor?: string;
                /** @description Due on an earlier day */
                dueBefore?: string;
                /** @description Rows of a page, 1 to 100 */
                limit?: number;
                /** @description What the rows are sorted by; a minus turns the order */
                sort?: "dueOn" | "-dueOn" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";
                state?: "open" | "done" | "dropped";
                subjectId?: string;
                subjectType?: "property" | "lease" | "contact" | "document";
                /** @description Whether to count all rows of the filter, which takes a query of its own */
                total?: "true" | "false";
                updatedSince?: string;
            };
            header?: {
                /** @description ETag of what is known: 304 if it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    /** @description Names what was read, for If-None-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Task"][];
                        nextCursor: string | null;
                        total: number | null;
                    };
                };
            };
            /** @description What If-None-Match names still holds */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1Tasks: {
        parameters: {
            query?: never;
            header?: {
                /** @description Fresh for each thing created; kept 24 h */
                "Idempotency-Key"?: string;
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTask"];
            };
        };
        responses: {
            /** @description Added */
            201: {
                headers: {
                    /** @description The version, for If-Match */
                    etag: string;
                    /** @description Where it is read */
                    location: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getV1TasksByTaskId: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what is known: 304 if it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                taskId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is */
            200: {
                headers: {
                    /** @description The version, for If-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            /** @description What If-None-Match names still holds */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchV1TasksByTaskId: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that is changed */
                "If-Match": string;
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                taskId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskChange"];
            };
        };
        responses: {
            /** @description Changed */
            200: {
                headers: {
                    /** @description The version, for If-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putV1TasksByTaskIdState: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that is changed */
                "If-Match": string;
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                taskId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskState"];
            };
        };
        responses: {
            /** @description Changed */
            200: {
                headers: {
                    /** @description The version, for If-Match */
                    etag: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1VulnerabilityReports: {
        parameters: {
            query?: never;
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewVulnerabilityReport"];
            };
        };
        responses: {
            /** @description Received */
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmittedVulnerabilityReport"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1VulnerabilityReportsByReportIdAttachments: {
        parameters: {
            query?: never;
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path: {
                /** @description UUID */
                reportId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Stored */
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: date-time
                         * @example 2026-03-01T09:30:00.000Z
                         */
                        at: string;
                        bytes: number;
                        /**
                         * Format: uuid
                         * @description UUID
                         * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                         */
                        id: string;
                        name: string;
                        sha256: string;
                    };
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getV1VulnerabilityReportsStatus: {
        parameters: {
            query?: never;
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VulnerabilityReportStatus"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1VulnerabilityReportsStatusMessages: {
        parameters: {
            query?: never;
            header?: {
                /** @description A version of this API; the newest if absent */
                "Reeve-Version"?: components["parameters"]["ReeveVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    body: string;
                };
            };
        };
        responses: {
            /** @description Written */
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Reeve-Version": components["headers"]["ReeveVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: date-time
                         * @example 2026-03-01T09:30:00.000Z
                         */
                        at: string;
                        body: string;
                        /** @enum {string} */
                        channel: "page" | "api" | "mail";
                        /** @enum {string} */
                        from: "reporter" | "reeve";
                        /**
                         * Format: uuid
                         * @description UUID
                         * @example 0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01
                         */
                        id: string;
                    };
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
