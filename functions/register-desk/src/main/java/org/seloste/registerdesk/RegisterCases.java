package org.seloste.registerdesk;

import org.seloste.register.Register;
import org.seloste.register.cases.Act;
import org.seloste.register.cases.Case;
import org.seloste.register.cases.Change;
import org.seloste.register.cases.Evidence;
import org.seloste.register.cases.Preview;
import org.seloste.register.cases.Queue;
import org.seloste.register.cases.Recording;
import org.seloste.register.cases.SentLetter;
import org.seloste.register.cases.Task;
import org.seloste.register.cases.Tasks.Closed;
import org.seloste.register.journal.Looks;
import org.seloste.registerdesk.cases.CaseWork;
import org.seloste.statement.Right;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The cases of the register. */
record RegisterCases(Register register) implements CaseWork {
    /** What looking at a whole file is for: to show how the case was answered. */
    private static final String PURPOSE_OF_EVIDENCE = "evidence";

