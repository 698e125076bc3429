//! Logs without a secret, made up line by line. The same seed gives the same lines.

use std::fmt::Write as _;

/// Returns lines of about so many bytes.
pub(crate) fn clean(bytes: usize) -> String {
    let mut dice = Dice(0x9e37_79b9_7f4a_7c15);
    let mut out = String::with_capacity(bytes + 4096);
    while out.len() < bytes {
        let kind = LINES[dice.below(LINES.len())];
        kind(&mut dice, &mut out);
        out.push('\n');
    }
    out
}

type Line = fn(&mut Dice, &mut String);

/// A kind that stands here more often is more frequent.
const LINES: &[Line] = &[
    access,
    access,
    access,
    json,
    json,
    json,
    json,
    plain,
    plain,
    plain,
    plain,
    kubernetes,
    stack_trace,
    sql,
    sql,
    git,
    docker,
    metrics,
    metrics,
    certificate,
    image,
    cache,
    queue,
    systemd,
    json_trace,
    build,
];

fn access(dice: &mut Dice, out: &mut String) {
    let _ = write!(
        out,
        "10.{}.{}.{} - - [{:02}/Nov/2026:{:02}:{:02}:{:02} +0000] \"{} /api/v{}/{}/{} HTTP/1.1\" {} {} \"https://shop.acme.test/{}?page={}\" \"Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/1{}.0.0.0\" rt={}.{:03} id={}",
        dice.below(256),
        dice.below(256),
        dice.below(256),
        1 + dice.below(28),
        dice.below(24),
        dice.below(60),
        dice.below(60),
        dice.of(&["GET", "POST", "PUT", "DELETE"]),
        1 + dice.below(3),
        dice.of(NOUNS),
        dice.below(100_000),
        dice.of(&["200", "201", "204", "301", "404", "500"]),
        dice.below(90_000),
        dice.of(NOUNS),
        dice.below(99),
        dice.below(30) + 10,
        dice.below(3),
        dice.below(1000),
        dice.uuid(),
    );
}

fn json(dice: &mut Dice, out: &mut String) {
    let _ = write!(
        out,
        "{{\"ts\":\"{}\",\"level\":\"{}\",\"logger\":\"com.acme.{}.{}Service\",\"trace_id\":\"{}\",\"span_id\":\"{}\",\"request_id\":\"{}\",\"msg\":\"{} {} {} in {} ms\",\"user_id\":{},\"{}_count\":{},\"key_id\":\"k{}\",\"token_type\":\"refresh\",\"tokens_used\":{},\"cached\":{}}}",
        dice.timestamp(),
        dice.of(LEVELS),
        dice.of(NOUNS),
        dice.of(NAMES),
        dice.hex(32),
        dice.hex(16),
        dice.uuid(),
        dice.of(VERBS),
        dice.of(NOUNS),
        dice.below(100_000),
        dice.below(5000),
        dice.below(1_000_000),
        dice.of(NOUNS),
        dice.below(100),
        dice.below(9),
        dice.below(4000),
        dice.of(&["true", "false"]),
    );
}

fn plain(dice: &mut Dice, out: &mut String) {
    let _ = write!(
        out,
        "{} {:5} [{}-{}] c.acme.{}.{}Controller - {} {} {} for session timeout {}s, attempt {} of {}, key {} not in cache, auth {}",
        dice.timestamp(),
        dice.of(LEVELS),
        dice.of(&["worker", "http-nio-8080-exec", "pool"]),
        dice.below(64),
        dice.of(NOUNS),
        dice.of(NAMES),
        dice.of(VERBS),
        dice.of(NOUNS),
        dice.uuid(),
        dice.below(3600),
        dice.below(5),
        5,
        dice.of(NOUNS),
        dice.of(&["succeeded", "required", "not required by the route"]),
    );
}

fn kubernetes(dice: &mut Dice, out: &mut String) {
    let noun = dice.of(NOUNS);
    let _ = write!(
        out,
        "I{:02}{:02} {:02}:{:02}:{:02}.{:06} {} kubelet.go:{}] \"SyncLoop (PLEG): event for pod\" pod=\"{}/{noun}-service-{}-{}\" event={{\"ID\":\"{}\",\"Type\":\"ContainerStarted\",\"Data\":\"{}\"}}",
        1 + dice.below(12),
        1 + dice.below(28),
        dice.below(24),
        dice.below(60),
        dice.below(60),
        dice.below(1_000_000),
        dice.below(9999),
        dice.below(3000),
        dice.of(&["default", "production", "kube-system"]),
        dice.hex(10),
        dice.base36(5),
        dice.uuid(),
        dice.hex(64),
    );
}

fn stack_trace(dice: &mut Dice, out: &mut String) {
    let name = dice.of(NAMES);
    let _ = write!(
        out,
        "java.lang.IllegalStateException: {} {} was not {}",
        dice.of(NOUNS),
        dice.below(9999),
        dice.of(VERBS)
    );
    for _ in 0..3 + dice.below(8) {
        let _ = write!(
            out,
            "\n\tat com.acme.{}.{name}Handler.{}{}({name}Handler.java:{}) ~[{}-service-2.{}.{}.jar!/:2.{}]",
            dice.of(NOUNS),
            dice.of(VERBS),
            dice.of(NAMES),
            dice.below(900),
            dice.of(NOUNS),
            dice.below(20),
            dice.below(10),
            dice.below(20),
        );
    }
}

fn json_trace(dice: &mut Dice, out: &mut String) {
    let _ = write!(
        out,
        "{{\"level\":\"error\",\"time\":{}{:03},\"error\":\"{} failed: \\\"{}\\\" is not a {}",
        1_795_000_000 + dice.below(9_999_999),
        dice.below(1000),
        dice.of(VERBS),
        dice.of(NOUNS),
        dice.of(NOUNS)
    );
    for _ in 0..2 + dice.below(6) {
        let _ = write!(
            out,
            "\\n    at {}.{} (/srv/app/node_modules/{}/lib/{}.js:{}:{})",
            dice.of(NAMES),
            dice.of(VERBS),
            dice.of(NOUNS),
            dice.of(NOUNS),
            dice.below(900),
            dice.below(80)
        );
    }
    out.push_str("\"}");
}

fn sql(dice: &mut Dice, out: &mut String) {
    let _ = write!(
        out,
        "{} UTC [{}] LOG:  duration: {}.{:03} ms  execute S_{}: SELECT t0.id, t0.{}_id, t0.password_changed_at FROM {} t0 WHERE t0.tenant_id = $1 AND t0.token_expires_at > $2 ORDER BY t0.primary_key LIMIT {}",
        dice.timestamp(),
        dice.below(30_000),
        dice.below(900),
        dice.below(1000),
        dice.below(99),
        dice.of(NOUNS),
        dice.of(NOUNS),
        dice.below(500),
    );
}

fn git(dice: &mut Dice, out: &mut String) {
    let _ = write!(
        out,
        "commit {} (HEAD -> main) Merge pull request #{} from acme/{}-{}: {}..{}",
        dice.hex(40),
        dice.below(9000),
        dice.of(VERBS),
        dice.of(NOUNS),
        dice.hex(7),
        dice.hex(7)
    );
}

fn docker(dice: &mut Dice, out: &mut String) {
    let _ = write!(
        out,
        "{}: digest: sha256:{} size: {} layer {} already exists in registry.acme.test/{}/api:{}.{}.{}-{}",
        dice.of(NOUNS),
        dice.hex(64),
        dice.below(5000),
        dice.hex(12),
        dice.of(NOUNS),
        dice.below(9),
        dice.below(40),
        dice.below(99),
        dice.hex(8)
    );
}

fn metrics(dice: &mut Dice, out: &mut String) {
    let _ = write!(
        out,
        "http_request_duration_seconds_bucket{{handler=\"/{}\",method=\"{}\",le=\"0.{}\",instance=\"10.0.{}.{}:9090\"}} {}.{} {}{:03}",
        dice.of(NOUNS),
        dice.of(&["get", "post"]),
        dice.below(1000),
        dice.below(255),
        dice.below(255),
        dice.below(1_000_000),
        dice.below(10_000),
        1_795_000_000 + dice.below(9_999_999),
        dice.below(1000)
    );
}

fn certificate(dice: &mut Dice, out: &mut String) {
    if dice.below(8) > 0 {
        return plain(dice, out);
    }
    out.push_str("loaded trust anchor\n-----BEGIN CERTIFICATE-----\nMIID");
    for _ in 0..18 {
        let _ = writeln!(out, "{}", dice.base64(64));
    }
    let _ = write!(
        out,
        "-----END CERTIFICATE-----\nssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI{} deploy, fingerprint SHA256:{}",
        dice.base64(43),
        dice.base64(43)
    );
}

fn image(dice: &mut Dice, out: &mut String) {
    if dice.below(8) > 0 {
        return access(dice, out);
    }
    let _ = write!(
        out,
        "rendered avatar data:image/png;base64,iVBORw0KGgoAAAANSUhEUg{}= for {}",
        dice.base64(400),
        dice.of(NOUNS)
    );
}

fn cache(dice: &mut Dice, out: &mut String) {
    let _ = write!(
        out,
        "{} DEBUG cache miss cache_key={}:{}:{} etag=\"{}\" checksum md5={} idempotency_key={} continuation token at offset {}",
        dice.timestamp(),
        dice.of(NOUNS),
        dice.below(9999),
        dice.hex(32),
        dice.hex(32),
        dice.hex(32),
        dice.uuid(),
        dice.below(100_000)
    );
}

fn queue(dice: &mut Dice, out: &mut String) {
    let _ = write!(
        out,
        "[Consumer clientId=consumer-{}-{}, groupId={}] Resetting offset for partition {}-events-{} to position FetchPosition{{offset={}, offsetEpoch=Optional[{}], currentLeader=broker-{}:9092 (id: {} rack: eu-central-1{})}}",
        dice.of(NOUNS),
        dice.below(12),
        dice.of(NOUNS),
        dice.of(NOUNS),
        dice.below(64),
        dice.below(100_000_000),
        dice.below(90),
        dice.below(9),
        dice.below(9),
        dice.of(&["a", "b", "c"])
    );
}

fn systemd(dice: &mut Dice, out: &mut String) {
    let _ = write!(
        out,
        "Nov {:02} {:02}:{:02}:{:02} node-{} systemd[1]: Started Session {} of user app, sshd[{}]: Accepted publickey for app from 10.0.{}.{} port {} ssh2: ED25519 SHA256:{}",
        1 + dice.below(28),
        dice.below(24),
        dice.below(60),
        dice.below(60),
        dice.below(40),
        dice.below(9000),
        dice.below(40_000),
        dice.below(255),
        dice.below(255),
        1024 + dice.below(60_000),
        dice.base64(43)
    );
}

fn build(dice: &mut Dice, out: &mut String) {
    let _ = write!(
        out,
        "   Compiling {}-{} v0.{}.{} (/builds/acme/{}/target/release/build/{}-{}) rev={} took {}.{}s; package-lock integrity sha512-{}==",
        dice.of(NOUNS),
        dice.of(NOUNS),
        dice.below(20),
        dice.below(20),
        dice.of(NOUNS),
        dice.of(NOUNS),
        dice.hex(16),
        dice.hex(40),
        dice.below(60),
        dice.below(99),
        dice.base64(86)
    );
}

/// A generator of pseudo-random numbers (xorshift).
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, bound: usize) -> usize {
        usize::try_from((self.next() >> 11) % bound as u64).unwrap_or(0)
    }

    fn of<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.below(all.len())]
    }

    fn text(&mut self, alphabet: &[u8], length: usize) -> String {
        (0..length).map(|_| char::from(self.of(alphabet))).collect()
    }

    fn hex(&mut self, length: usize) -> String {
        self.text(b"0123456789abcdef", length)
    }

    fn base36(&mut self, length: usize) -> String {
        self.text(b"0123456789abcdefghijklmnopqrstuvwxyz", length)
    }

    fn base64(&mut self, length: usize) -> String {
        self.text(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/", length)
    }

    fn uuid(&mut self) -> String {
        format!(
            "{}-{}-4{}-a{}-{}",
            self.hex(8),
            self.hex(4),
            self.hex(3),
            self.hex(3),
            self.hex(12)
        )
    }

    fn timestamp(&mut self) -> String {
        format!(
            "2026-11-{:02}T{:02}:{:02}:{:02}.{:03}Z",
            1 + self.below(28),
            self.below(24),
            self.below(60),
            self.below(60),
            self.below(1000)
        )
    }
}

const LEVELS: &[&str] = &["INFO", "INFO", "INFO", "DEBUG", "WARN", "ERROR"];
const VERBS: &[&str] = &[
    "created",
    "updated",
    "deleted",
    "loaded",
    "refreshed",
    "authorized",
    "validated",
    "published",
    "consumed",
    "retried",
    "closed",
    "opened",
    "resolved",
    "scheduled",
    "mapped",
    "rejected",
];
const NOUNS: &[&str] = &[
    "order",
    "invoice",
    "payment",
    "customer",
    "session",
    "token",
    "account",
    "product",
    "basket",
    "shipment",
    "password",
    "secret",
    "access",
    "key",
    "index",
    "bucket",
    "segment",
    "square",
    "box",
    "notion",
    "stripe",
    "webhook",
    "client",
    "author",
    "signature",
    "certificate",
    "monkey",
    "mailbox",
    "card",
    "phone",
    "contact",
];
const NAMES: &[&str] = &[
    "Order",
    "Invoice",
    "Payment",
    "Customer",
    "Session",
    "Token",
    "Account",
    "PasswordReset",
    "AccessKey",
    "SecretManager",
    "Webhook",
    "ClientRegistration",
    "OAuth2Authorization",
    "Basket",
];
