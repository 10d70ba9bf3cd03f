package vn.cchc.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A small province of a test's own: a government, two departments (one in charge of institutions), two districts with a commune each, a newspaper. */
record Province(String mark) {

    static final String FIRST_DAY = "2021-01-01";

    /** Enters it into the registry; no other test knows its names. */
    static Province founded() {
        Province province = new Province(UUID.randomUUID().toString().substring(0, 8));
        province.enter("tinh", "UBND tỉnh", "PROVINCE", "");
        province.enter("noi-vu", "Sở Nội vụ", "DEPARTMENT", "tinh");
        province.enter("tu-phap", "Sở Tư pháp", "DEPARTMENT", "tinh", "the-che");
        province.enter("huyen", "UBND huyện Đông", "SECTORAL", "tinh"); // today there are no districts any more
        province.enter("huyen-khac", "UBND huyện Tây", "SECTORAL", "tinh");
        province.enter("xa", "UBND xã Đông", "COMMUNE", "huyen");
        province.enter("xa-khac", "UBND xã Tây", "COMMUNE", "huyen-khac");
        province.enter("bao", "Báo", "MEDIA", "");
        return province;
    }

    String id(String agency) {
        return agency + "-" + mark;
    }

    /** As its documents write it. */
    String name(String agency) {
        return switch (agency) {
            case "tinh" -> "UBND tỉnh " + mark;
            case "noi-vu" -> "Sở Nội vụ " + mark;
            case "tu-phap" -> "Sở Tư pháp " + mark;
            case "huyen" -> "UBND huyện Đông " + mark;
            case "huyen-khac" -> "UBND huyện Tây " + mark;
            case "xa" -> "UBND xã Đông " + mark;
            case "xa-khac" -> "UBND xã Tây " + mark;
            case "bao" -> "Báo " + mark;
            default -> throw new IllegalArgumentException(agency);
        };
    }

    Person coordinator() {
        return person("coordinator", "noi-vu", "coordinator");
    }

    Person secondCoordinator() {
        return person("coordinator2", "noi-vu", "coordinator");
    }

    Person districtCoordinator(String district) {
        return person("coordinator." + district, district, "coordinator");
    }

    Person leader() {
        return person("leader", "tinh", "leader");
    }

    /** Of the department in charge of institutions ({@code the-che}). */
    Person fieldLead() {
        return person("lead", "tu-phap", "field-lead");
    }

    Person focal(String agency) {
        return person("focal." + agency, agency, "focal");
    }

    Person head(String agency) {
        return person("head." + agency, agency, "head");
    }

    Person person(String user, String agency, String... roles) {
        return Person.of(user + "." + mark, id(agency), roles);
    }

    /** Enters a group whose members belong to it from the first day. */
    void group(String group, String name, List<Map<String, String>> members) {
        Person.ADMIN
                .post("/api/v1/agency-groups", Map.of("id", id(group), "name", name + " " + mark, "members", members))
                .then()
                .statusCode(201);
    }

    private void enter(String agency, String name, String level, String parent, String... fields) {
        Map<String, Object> body =
                new HashMap<>(Map.of("id", id(agency), "name", name + " " + mark, "level", level, "from", FIRST_DAY));
        body.put("fields", List.of(fields));
        if (!parent.isEmpty()) {
            body.put("parent", id(parent));
        }
        Person.ADMIN.post("/api/v1/agencies", body).then().statusCode(201);
    }
}
