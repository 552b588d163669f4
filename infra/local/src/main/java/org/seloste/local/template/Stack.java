package org.seloste.local.template;

/**
 * Where the template is thought to be deployed.
 *
 * @param name the stack's name, which the names of its resources begin with
 * @param region the Region
 * @param account the account's number
 */
public record Stack(String name, String region, String account) {
    /** The stack of a local run. */
    public static Stack local(String name) {
        return new Stack(name, "eu-north-1", "000000000000");
    }

    /** The ARN of something in the stack's Region and account. */
    public String arn(String service, String resource) {
        return "arn:aws:%s:%s:%s:%s".formatted(service, region, account, resource);
    }
}
