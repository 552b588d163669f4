package org.seloste.web;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext.Http;

import java.util.Map;

/** Events as an HTTP API sends them. */
final class Events {
    private Events() {}

    static APIGatewayV2HTTPEvent get(String path, String query, Map<String, String> headers) {
        return event("GET", path, query, headers).build();
    }

    static APIGatewayV2HTTPEvent.APIGatewayV2HTTPEventBuilder event(
            String method, String path, String query, Map<String, String> headers) {
        return APIGatewayV2HTTPEvent.builder()
                .withVersion("2.0")
                .withRouteKey(method + " /things/{thing}")
                .withRawPath(path)
                .withRawQueryString(query)
                .withHeaders(headers)
                .withRequestContext(
                        RequestContext.builder()
                                .withDomainName("forms.example.com")
                                .withRequestId("request-1")
                                .withHttp(
                                        Http.builder()
                                                .withMethod(method)
                                                .withPath(path)
                                                .withSourceIp("192.0.2.1")
                                                .build())
                                .build());
    }
}
