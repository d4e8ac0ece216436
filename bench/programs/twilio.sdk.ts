import twilio from "twilio";

// The SDK does not have Twilio Email; this is how it reads what became of another message.
const client = twilio("SK00000000000000000000000000000001", "not-a-real-secret", {
  accountSid: "AC00000000000000000000000000000001",
});
const { status } = await client.messages("SM00000000000000000000000000000001").fetch();
console.log(status);
