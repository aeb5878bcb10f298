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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        BankDetails: {
            accountHolder: string;
            accountNumber?: string;
            bsb?: string;
            iban?: string;
            /** @enum {string} */
            scheme: "iban" | "bsb" | "sort_code";
            sortCode?: string;
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
        Control: {
            evidence: components["schemas"]["Evidence"] | null;
            /** @example B2 */
            id: string;
            keptBy: string;
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
        /** @description What went wrong (RFC 9457). Branch on `code`; quote `requestId` when you ask. */
        Problem: {
            /** @enum {string} */
            code: "invalid_input" | "malformed_body" | "unsupported_media_type" | "body_too_large" | "document_type_refused" | "unauthenticated" | "session_ended" | "second_factor_required" | "second_factor_enrolment_required" | "agency_not_chosen" | "forbidden" | "origin_not_allowed" | "module_not_entitled" | "agency_not_writable" | "agency_unavailable" | "not_found" | "method_not_allowed" | "unknown_reference" | "conflict" | "already_done" | "if_match_required" | "version_stale" | "idempotency_key_required" | "idempotency_key_reused" | "idempotency_in_progress" | "cursor_invalid" | "sign_in_failed" | "code_invalid" | "code_already_used" | "too_many_attempts" | "rate_limited" | "version_unknown" | "password_too_weak" | "invitation_invalid" | "invitation_expired" | "invitation_used" | "country_without_region" | "price_unknown" | "subscription_not_live" | "webhook_signature_missing" | "webhook_signature_invalid" | "webhook_too_old" | "payment_provider_refused" | "payment_resource_missing" | "mail_refused" | "scope_violation" | "seal_broken" | "key_unknown" | "limit_exceeded" | "timed_out" | "unavailable" | "internal";
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
        TotpSetup: {
            /** @description The picture, SVG */
            qrSvg: string;
            /** @description The key for typing in, base32 */
            secret: string;
            /** @description otpauth:// address, what the picture says */
            uri: string;
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
                permission?: "agency.read" | "members.read" | "members.write" | "properties.read" | "properties.write" | "contacts.read" | "contacts.write" | "contacts.bank" | "contacts.merge" | "leases.read" | "leases.write" | "documents.read" | "documents.write" | "notes.read" | "notes.write" | "portal.invite" | "imports.write" | "exports.read" | "events.read" | "runs.read";
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
                            permission: ("agency.read" | "members.read" | "members.write" | "properties.read" | "properties.write" | "contacts.read" | "contacts.write" | "contacts.bank" | "contacts.merge" | "leases.read" | "leases.write" | "documents.read" | "documents.write" | "notes.read" | "notes.write" | "portal.invite" | "imports.write" | "exports.read" | "events.read" | "runs.read") | null;
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
                            permission: "agency.read" | "members.read" | "members.write" | "properties.read" | "properties.write" | "contacts.read" | "contacts.write" | "contacts.bank" | "contacts.merge" | "leases.read" | "leases.write" | "documents.read" | "documents.write" | "notes.read" | "notes.write" | "portal.invite" | "imports.write" | "exports.read" | "events.read" | "runs.read";
                            routes: string[];
                            /** @description Not for staff who are limited to some properties */
                            wholeAgency: boolean;
                        }[];
                        roles: {
                            permissions: ("agency.read" | "members.read" | "members.write" | "properties.read" | "properties.write" | "contacts.read" | "contacts.write" | "contacts.bank" | "contacts.merge" | "leases.read" | "leases.write" | "documents.read" | "documents.write" | "notes.read" | "notes.write" | "portal.invite" | "imports.write" | "exports.read" | "events.read" | "runs.read")[];
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
}
