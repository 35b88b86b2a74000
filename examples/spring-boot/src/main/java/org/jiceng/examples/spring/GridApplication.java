package org.jiceng.examples.spring;

import java.util.List;
import java.util.Locale;
import org.jiceng.serialization.JicengModule;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** Takes records of grassroots governance over HTTP. */
@SpringBootApplication(proxyBeanMethods = false)
public class GridApplication {

    /** Creates the application. */
    public GridApplication() {}

    /**
     * Starts the application.
     *
     * @param args settings of Spring Boot, such as {@code --server.port=8080}
     */
    public static void main(String[] args) {
        SpringApplication.run(GridApplication.class, args);
    }

    /** Teaches the application's mapper the types of Jiceng, for types of the application that have them inside. */
    @Bean
    JicengModule jicengModule() {
        return new JicengModule();
    }

    /** Lets bodies that are a type of Jiceng be read with all their problems. */
    @Bean
    WebMvcConfigurer jicengBodies() {
        return new WebMvcConfigurer() {
            @Override
            public void configureMessageConverters(HttpMessageConverters.ServerBuilder builder) {
                builder.addCustomConverter(new JicengBodyConverter());
            }
        };
    }

    /** Answers in the language asked for, English where none of ours was; never in that of the machine. */
    @Bean
    LocaleResolver localeResolver() {
        AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE, Locale.CHINESE));
        resolver.setDefaultLocale(Locale.ENGLISH);
        return resolver;
    }
}
