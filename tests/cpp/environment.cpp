// environment.cpp: clients whose credentials come from the environment, which the runner sets.
#include "common.hpp"

int main() {
  const auto lark = feiding::Client::lark_from_env(feiding::Options().proxy(""));
  CHECK(lark.call(FEIDING_LARK_IM_V1_CHAT_LIST).count("items") > 0);
  const auto dingtalk = feiding::Client::dingtalk_from_env(feiding::Options().proxy(""));
  const auto sent = dingtalk.call(FEIDING_DINGTALK_ROBOT_V1_0_BATCH_SEND_OTO,
                                  feiding::Args()
                                      .set("robot_code", "ding_x1")
                                      .json("user_ids", R"(["manager7078"])")
                                      .set("msg_key", "sampleText")
                                      .set("msg_param", R"({"content":"build is green"})"));
  CHECK(sent.has("processQueryKey"));

  for (const char *name : {"LARK_APP_SECRET", "FEISHU_APP_SECRET", "APP_SECRET", "DINGTALK_CLIENT_ID",
                           "DINGTALK_APP_KEY"}) {
    CHECK(unsetenv(name) == 0);
  }
  failure(FEIDING_CONFIG, "SECRET", [] { feiding::Client::lark_from_env(); });
  failure(FEIDING_CONFIG, "DINGTALK_", [] { feiding::Client::dingtalk_from_env(); });
}
