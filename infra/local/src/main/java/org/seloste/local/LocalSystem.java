package org.seloste.local;

import org.seloste.local.control.ControlServer;
import org.seloste.local.control.RecentLog;
import org.seloste.local.dynamodb.DynamoApi;
import org.seloste.local.dynamodb.DynamoEndpoint;
import org.seloste.local.dynamodb.EmbeddedDynamoDb;
import org.seloste.local.dynamodb.Expiry;
import org.seloste.local.dynamodb.FaultProxy;
import org.seloste.local.dynamodb.HttpEndpoint;
import org.seloste.local.dynamodb.TableMaker;
import org.seloste.local.gateway.Gateway;
import org.seloste.local.mail.Inbox;
import org.seloste.local.mail.SenderIdentity;
import org.seloste.local.mail.SesEndpoint;
import org.seloste.local.policy.AccessControl;
import org.seloste.local.policy.PolicyRule;
import org.seloste.local.schedule.Timers;
import org.seloste.local.secret.SecretsEndpoint;
import org.seloste.local.stream.Streams;
import org.seloste.local.template.Event;
import org.seloste.local.template.FunctionSpec;
import org.seloste.local.template.Stack;
import org.seloste.local.template.TableSpec;
import org.seloste.local.template.Template;
import org.seloste.local.template.TemplateReader;
import org.seloste.local.token.Issuer;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The whole system, running on this machine from its template.
 *
 * <p>Several may run at once; each has its own clock, tables and inbox.
 */
public final class LocalSystem implements AutoCloseable {
    private static final Duration SCHEDULES = Duration.ofSeconds(1);
    private static final Duration EXPIRY = Duration.ofMinutes(1);

    private final Resources resources = new Resources();
    private final MovableClock clock = new MovableClock();
    private final Faults faults = new Faults();
    private final Usage usage = new Usage();
    private final RecentLog log = new RecentLog(InstantSource.system());
    private final Gateway gateway = resources.add(new Gateway(clock));
    private final Timers timers = new Timers(clock);
    private final Inbox inbox;
    private final Stack stack;
    private final Template template;
    private final AccessControl accessControl;
    private final URI publicUrl;
    private final URI dynamoDbUrl;
    private final SesEndpoint mail;
    private final Wiring wiring;
    private final Controls controls;
    private final ControlServer control;

    private LocalSystem(LocalOptions options) throws IOException, InterruptedException {
        try {
            if (options.start() != null) {
                clock.startAt(options.start());
            }
            this.stack = Stack.local(options.stackName());
            this.template = TemplateReader.read(options.template(), options.parameters(), stack);
            this.accessControl = new AccessControl(rules());
            this.publicUrl = gateway.start(options.port());
            DynamoEndpoint dynamoDb = dynamoDb(options);
            this.dynamoDbUrl = dynamoDb.url();
            this.inbox = inbox(options);
            this.mail = resources.add(SesEndpoint.start(inbox, Set.of(), stack, accessControl));
            DynamoApi api = new DynamoApi(dynamoDb);
            makeTables(api);
            Expiry expiry = new Expiry(api, allTables(api), clock);
            this.wiring =
                    new Wiring(
                            template,
                            environment(options, dynamoDb),
                            publicUrl.toString(),
                            this::controlUrl,
                            clock,
                            resources);
            introduceSender(options);
            wiring.connect(gateway, timers, new Streams(api, expiry));
            this.controls = controls(options, resources.add(Clients.dynamoDb(dynamoDbUrl)));
            this.control = resources.add(control(options));
            begin(expiry);
        } catch (IOException | InterruptedException | RuntimeException e) {
            resources.close();
            throw e;
        }
    }

    /**
     * Starts the system and returns when it serves.
     *
     * @throws org.seloste.local.template.TemplateException if the template holds something that a
     *     local run does not understand
     * @throws org.seloste.local.http.PortTakenException if something else listens on a port
     * @throws IOException if the template or the data directory cannot be read
     */
    public static LocalSystem start(LocalOptions options) throws IOException, InterruptedException {
        return new LocalSystem(options);
    }

    private Map<String, List<PolicyRule>> rules() {
        return template.functions().stream()
                .collect(Collectors.toMap(FunctionSpec::id, FunctionSpec::rules));
    }

    private DynamoEndpoint dynamoDb(LocalOptions options) throws IOException {
        URI endpoint = options.endpoint();
        return endpoint == null
                ? resources.add(EmbeddedDynamoDb.start(options.data())).endpoint()
                : resources.add(new HttpEndpoint(endpoint));
    }

    private Inbox inbox(LocalOptions options) {
        return options.data() == null
                ? Inbox.inMemory(clock, InstantSource.system())
                : Inbox.in(options.data().resolve("mails"), clock, InstantSource.system());
    }

    private void makeTables(DynamoApi api) throws InterruptedException {
        TableMaker maker = new TableMaker(api);
        for (TableSpec table : template.tables()) {
            maker.make(table);
        }
    }

    /** The template's tables, and others whose streams it reads: the register after a restore. */
    private List<TableSpec> allTables(DynamoApi api) {
        List<TableSpec> all = new ArrayList<>(template.tables());
        Set<String> names = all.stream().map(TableSpec::name).collect(Collectors.toSet());
        template.functions().stream()
                .flatMap(function -> function.events().stream())
                .filter(Event.Stream.class::isInstance)
                .map(Event.Stream.class::cast)
                .filter(stream -> names.add(stream.table()))
                .map(stream -> new TableMaker(api).find(stream.table(), stream.streamArn()))
                .forEach(all::add);
        return all;
    }

    /** What every function finds in its environment beside what the template says. */
    private Map<String, String> environment(LocalOptions options, DynamoEndpoint dynamoDb) {
        FaultProxy proxy =
                resources.add(new FaultProxy(dynamoDb, faults, usage, accessControl, stack));
        SecretsEndpoint secrets =
                resources.add(new SecretsEndpoint(template.secrets(), accessControl));
        URI endpoint = options.endpoint();
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("AWS_REGION", "eu-north-1");
        environment.put("AWS_SECRET_ACCESS_KEY", "local");
        environment.put("AWS_ENDPOINT_URL_DYNAMODB", proxy.url().toString());
        environment.put("AWS_ENDPOINT_URL_SECRETS_MANAGER", secrets.url().toString());
        environment.put(
                "AWS_ENDPOINT_URL_SES", String.valueOf(endpoint == null ? mail.uri() : endpoint));
        if (options.published() != null) {
            environment.put("SELOSTE_PUBLISHED", options.published().toString());
        }
        return environment;
    }

    private void introduceSender(LocalOptions options) {
        URI endpoint = options.endpoint();
        String sender = wiring.environment().get("SENDER");
        if (endpoint != null && sender != null) {
            SenderIdentity.verify(endpoint, sender);
        }
    }

    private Controls controls(LocalOptions options, DynamoDbClient client) {
        return new Controls(
                publicUrl,
                clock,
                timers,
                tables(options),
                client,
                faults,
                usage,
                wiring.environment(),
                issuer());
    }

    /** By convention, {@code RegisterTableName} names the table in the place of Register. */
    private Tables tables(LocalOptions options) {
        Map<String, String> names = new LinkedHashMap<>();
        for (TableSpec table : template.tables()) {
            String other = options.parameters().getOrDefault(table.id() + "TableName", "");
            names.put(table.id(), other.isEmpty() ? table.name() : other);
        }
        return new Tables(names);
    }

    /** Who issues tokens for the template's first client, with roles where the functions look. */
    private Issuer issuer() {
        String client =
                template.authorizers().values().stream()
                        .flatMap(authorizer -> authorizer.audience().stream())
                        .findFirst()
                        .orElse("local");
        String roles = wiring.environment().getOrDefault("ROLE_CLAIM", "cognito:groups");
        return new Issuer(this::controlUrl, client, roles, InstantSource.system());
    }

    private ControlServer control(LocalOptions options) {
        int port = options.port() == 0 ? 0 : options.port() + 1;
        return ControlServer.start(port, controls, inbox, mail, log);
    }

    private void begin(Expiry expiry) {
        clock.onMove(timers::runDue);
        clock.onMove(expiry::run);
        resources.add(Ticker.every(SCHEDULES, timers::runDue));
        // Time to Live is the net beneath the sweep: a jump's schedules come before it.
        resources.add(Ticker.every(EXPIRY, () -> clock.betweenMoves(expiry::run)));
        gateway.open();
    }

    /** Where people find the pages. */
    public URI publicUrl() {
        return publicUrl;
    }

    /** Where the control page is. */
    public URI controlUrl() {
        return control.uri();
    }

    /** The time that functions see. */
    public MovableClock clock() {
        return clock;
    }

    /** The mails that were sent. */
    public Inbox inbox() {
        return inbox;
    }

    /** The endpoint that takes mails. */
    public SesEndpoint mail() {
        return mail;
    }

    /** What shall go wrong between functions and DynamoDB. */
    public Faults faults() {
        return faults;
    }

    /** What functions asked of DynamoDB. */
    public Usage usage() {
        return usage;
    }

    /** What functions may do, and what of it they did. */
    public AccessControl accessControl() {
        return accessControl;
    }

    /** The schedules. */
    public Schedules schedules() {
        return timers;
    }

    /** The tables. */
    public Tables tables() {
        return controls.tables();
    }

    /** A client that faults do not reach. */
    public DynamoDbClient dynamoDb() {
        return controls.dynamoDb();
    }

    /** Where DynamoDB is, without faults and counting. */
    public URI dynamoDbUrl() {
        return dynamoDbUrl;
    }

    /** The environment of all functions together. */
    public Map<String, String> environment() {
        return controls.environment();
    }

    /** What functions logged, once somebody lets it keep what goes to the console. */
    public RecentLog log() {
        return log;
    }

    @Override
    public void close() {
        resources.close();
    }
}
