// Generated from the routes by `npm run client`. Do not change by hand.

export interface paths {
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
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
            /** @example Harbour View 14 */
            name: string;
            /** @enum {string} */
            type: "house" | "apartment" | "townhouse" | "studio" | "land" | "commercial" | "other";
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
        /** @description What went wrong (RFC 9457). Branch on `code`; quote `requestId` when you ask. */
        Problem: {
            /** @enum {string} */
            code: "invalid_input" | "malformed_body" | "unsupported_media_type" | "body_too_large" | "unauthenticated" | "session_ended" | "second_factor_required" | "second_factor_enrolment_required" | "agency_not_chosen" | "forbidden" | "origin_not_allowed" | "module_not_entitled" | "agency_not_writable" | "agency_unavailable" | "not_found" | "method_not_allowed" | "unknown_reference" | "conflict" | "already_done" | "if_match_required" | "version_stale" | "idempotency_key_required" | "idempotency_key_reused" | "idempotency_in_progress" | "cursor_invalid" | "sign_in_failed" | "code_invalid" | "code_already_used" | "too_many_attempts" | "password_too_weak" | "invitation_invalid" | "invitation_expired" | "invitation_used" | "country_without_region" | "price_unknown" | "subscription_not_live" | "webhook_signature_missing" | "webhook_signature_invalid" | "webhook_too_old" | "payment_provider_refused" | "payment_resource_missing" | "mail_refused" | "scope_violation" | "seal_broken" | "key_unknown" | "limit_exceeded" | "timed_out" | "unavailable" | "internal";
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
            /** @enum {string} */
            type: "house" | "apartment" | "townhouse" | "studio" | "land" | "commercial" | "other";
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            updatedAt: string;
            /** @description The ETag is this number in quotes */
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
            name?: string;
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
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getV1Agency: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The agency */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnAgency"];
                };
            };
            /** @description What went wrong */
            default: {
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
            header?: never;
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
            header?: never;
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
    getV1Me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description You */
            200: {
                headers: {
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
            header?: never;
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
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description At most ten */
            200: {
                headers: {
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
            header?: never;
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
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the authenticator app needs, shown this once */
            200: {
                headers: {
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
            header?: never;
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
    getV1OperationsAgencies: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description Rows of a page, 1 to 100 */
                limit?: number;
                state?: "provisioning" | "ready" | "active" | "read_only" | "closed" | "offboarding" | "erased" | "abandoned";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
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
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
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
            header?: never;
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
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
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
            header?: never;
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
    getV1Properties: {
        parameters: {
            query?: {
                /** @description What to do with archived ones */
                archived?: "hide" | "show" | "only";
                /** @description `nextCursor` of the page before, as it came */
                cursor?: string;
                /** @description Rows of a page, 1 to 100 */
                limit?: number;
                /** @description Words that its name or address holds, or begins of them */
                q?: string;
                /** @description What the rows are sorted by; a minus turns the order */
                sort?: "createdAt" | "-createdAt" | "name" | "-name" | "updatedAt" | "-updatedAt";
                /** @description Whether to count all rows of the filter, which takes a query of its own */
                total?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
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
            /** @description What went wrong */
            default: {
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
            query?: never;
            header?: never;
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
    patchV1PropertiesByPropertyId: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that is changed */
                "If-Match": string;
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
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["OwnRun"][];
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
    getV1Security: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All promises */
            200: {
                headers: {
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
            header?: never;
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
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The token is void */
            204: {
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
    postV1SessionsCurrentAgency: {
        parameters: {
            query?: never;
            header?: never;
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
            header?: never;
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
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description There, under a new token */
            200: {
                headers: {
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
            header?: never;
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
}
